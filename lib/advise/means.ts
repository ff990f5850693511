const modes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:SEA|VESSEL|SHIP|OCEAN)\b/, 'BY SEA'],
  [/\b(?:AIR|FLIGHT)\b/, 'BY AIR'],
  [/\b(?:ROAD|TRUCK)\b/, 'BY ROAD'],
  [/\b(?:RAIL|RAILWAY|TRAIN)\b/, 'BY RAIL'],
  [/\b(?:POST|MAIL)\b/, 'BY POST'],
];

/** The means of transport of the form as certificates write it (`BY SEA`); null where none or several are named. */
export function meansOf(means: string | undefined): string | null {
  const stated = means?.toUpperCase() ?? '';
  const fitting = modes.filter(([words]) => words.test(stated));
  const [only] = fitting;
  return fitting.length === 1 && only ? only[1] : null;
}
