import type { Application } from '../certificate/application';
import type { Path } from '../certificate/path';

/** A transport sentence taken apart: FROM … TO … VIA … BY …; null where a part is missing. */
export interface Route {
  readonly from: string | null;
  /** The last place named behind TO. */
  readonly to: string | null;
  readonly via: readonly string[];
  readonly by: string | null;
}

const end = String.raw`(?=\s+(?:TO|VIA|BY|ON|THENCE|THEN|AND|WITH|TRANSHIPPED|TRANSSHIPPED)\b|[;)(\n]|[.,]?\s*$)`;
const fromPart = new RegExp(String.raw`\bFROM\s+(.+?)${end}`, 'i');
const toParts = new RegExp(String.raw`\bTO\s+(.+?)${end}`, 'gi');
const viaParts = new RegExp(String.raw`\bVIA\s+(.+?)${end}`, 'gi');
const byPart = /\bBY\s+([A-Z]+(?:\s+[A-Z]+)?)/i;

/** No sentence of a certificate is longer: what is, is no sentence and would only take time. */
const longest = 1000;

/** Reads a transport sentence, however its parts are ordered. */
export function readRoute(text: string): Route {
  const line = text.slice(0, longest).replaceAll(/\s+/g, ' ').trim();
  const stops = [...line.matchAll(toParts)].map((match) => match[1]?.trim() ?? '');
  const transhipped = stops.length > 1 ? stops.slice(0, -1) : [];
  return {
    from: fromPart.exec(line)?.[1]?.trim() ?? null,
    to: stops.at(-1) ?? null,
    via: [...transhipped, ...[...line.matchAll(viaParts)].map((match) => match[1]?.trim() ?? '')],
    by: byPart.exec(line)?.[1] ?? null,
  };
}

/** A place in transport and the field it was read from. */
export interface Place {
  readonly path: Path;
  readonly text: string;
}

/** Where the goods are loaded: the port field, else the transport sentence. */
export function loadingPlace({ CertificateHead: head }: Application): Place | null {
  if (head.LoadPort?.trim()) return { path: 'CertificateHead.LoadPort', text: head.LoadPort };
  const from = readRoute(head.TransDetails ?? '').from;
  return from ? { path: 'CertificateHead.TransDetails', text: from } : null;
}

/** Where the goods are discharged and bound for: the port fields, else the transport sentence. */
export function dischargePlaces({ CertificateHead: head }: Application): Place[] {
  const places: Place[] = [];
  if (head.UnloadPort?.trim()) places.push({ path: 'CertificateHead.UnloadPort', text: head.UnloadPort });
  if (head.DestPort?.trim()) places.push({ path: 'CertificateHead.DestPort', text: head.DestPort });
  const to = places.length === 0 ? readRoute(head.TransDetails ?? '').to : null;
  return to ? [{ path: 'CertificateHead.TransDetails', text: to }] : places;
}
