/** BY SEA, BY AIR …, ***: what stands while vessel and voyage are not known. */
export const isUnknownVessel = (text: string): boolean => /^(?:BY\s+[A-Z]+|\*+)$/i.test(text.trim());

/** TBA, UNKNOWN, 待定 …: in place of a vessel, accepted nowhere. */
export const isPlaceholder = (text: string): boolean =>
  /^(?:T\.?B\.?[ACDN]\.?|TO BE (?:ADVISED|CONFIRMED|DECIDED|NOMINATED|NAMED)|UNKNOWN|N\.?\/?A\.?|NIL|NONE|NOT (?:KNOWN|AVAILABLE)|[-–—?./]+|X{2,}|待定|未定|未知|不详|暂无|无)$/i.test(text.trim().replaceAll(/\s+/g, ' '));

/** A way of carrying goods. */
export type Mode = 'SEA' | 'AIR' | 'ROAD' | 'RAIL';

const words: readonly (readonly [Mode, RegExp])[] = [
  ['SEA', /\b(?:SEA|OCEAN|VESSEL|SHIP|STEAMER)\b/i],
  ['AIR', /\b(?:AIR|FLIGHT|PLANE|AIRPLANE|AIRFREIGHT)\b/i],
  ['ROAD', /\b(?:ROAD|TRUCK|LORRY)\b/i],
  ['RAIL', /\b(?:RAIL|RAILWAY|TRAIN)\b/i],
];

/** The modes that a means of transport names. */
export const modesIn = (text: string): readonly Mode[] => words.filter(([, pattern]) => pattern.test(text)).map(([mode]) => mode);
