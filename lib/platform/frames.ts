/**
 * Origins of the frames above this one, nearest first; null where the browser does not tell (then nothing may be
 * written, for nobody knows who framed the form).
 */
export function ancestorOrigins(frame: Window): string[] | null {
  if (frame.parent === frame) return [];
  const told = (frame.location as Location & { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  if (told) return Array.from(told);
  const origins: string[] = [];
  for (let above = frame.parent; ; above = above.parent) {
    try {
      origins.push(above.location.origin);
    } catch {
      return null;
    }
    if (above.parent === above) return origins;
  }
}
