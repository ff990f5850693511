/** Countries (alpha-2) without a sea coast: goods reach them through another country's port. */
export const landlocked: ReadonlySet<string> = new Set(
  'AD AF AM AT AZ BA BF BI BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PY RS RW SK SM SS SZ TD TJ TM UG UZ VA XK ZM ZW'.split(' '),
);
