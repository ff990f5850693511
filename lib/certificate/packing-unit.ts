import { remembered } from './remembered';

const groups = `CARTON CTN CTNS CARTONS CARTON(S)
CASE CASES CS C/S
BOX BOXES
BAG BAGS
BALE BALES
PALLET PALLETS PLT PLTS
DRUM DRUMS
ROLL ROLLS
CRATE CRATES
BUNDLE BUNDLES BDL BDLS
BARREL BARRELS
SACK SACKS
TIN TINS CAN CANS
COIL COILS
REEL REELS
BASKET BASKETS
CONTAINER CONTAINERS
PIECE PIECES PC PCS
SET SETS
UNIT UNITS
PACKAGE PACKAGES PKG PKGS PACKAGE(S)
BULK
GARMENT GARMENTS`;

const canonical = new Map(groups.split('\n').flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0] ?? ''] as const)));

/** The kind of packing a unit names (CTNS and CARTONS are CARTON; WOODEN CASES are CASE; PCS IN NUDE are PIECE), or null for another word. */
export const packingKind = remembered((unit): string | null => {
  const words = unit.toUpperCase().replaceAll(/\(S\)/g, 'S').replace(/\s+IN NUDE\b.*/, '').split(/[\s.,]+/).filter(Boolean);
  return canonical.get(words.at(-1) ?? '') ?? null;
});

const written: Readonly<Record<string, string>> = { CARTON: 'CARTONS', CASE: 'CASES', BOX: 'BOXES', BAG: 'BAGS', BALE: 'BALES', PALLET: 'PALLETS', DRUM: 'DRUMS', ROLL: 'ROLLS', CRATE: 'CRATES', BUNDLE: 'BUNDLES' };

/** A packing unit as a description writes it: CTN with 18 is CARTONS, with 1 CARTON; other units as they stand. */
export function writtenUnit(unit: string, count: number): string {
  const text = unit.trim().toUpperCase();
  const kind = /\s/.test(text) ? null : packingKind(text);
  if (!kind || !written[kind]) return text;
  return count === 1 ? kind : written[kind];
}

const transportPacking: ReadonlySet<string> = new Set('CARTON CASE BOX BAG BALE PALLET DRUM ROLL CRATE BUNDLE BARREL SACK TIN COIL REEL BASKET'.split(' '));

/** True for one word that names a kind of transport packing: CTNS, CASE, PALLETS; not PCS, SETS, PACKAGES or IN BULK. */
export const isTransportPacking = (unit: string): boolean => !/\s/.test(unit.trim()) && transportPacking.has(packingKind(unit) ?? '');
