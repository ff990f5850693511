/** Most lessons that a page is given, most controls that it may tell of, and forms that are remembered. */
export const structureLimits = { lessons: 200, controls: 600, forms: 60 } as const;
