/** Name of the database. */
export const libraryName = 'originmate';

/** Version of the records as stored and as written to library files. */
export const schemaVersion = 4;

/** The kinds of records, as the library and its files name them; what others refer to stands before them. */
export const tableNames = ['goods', 'parties', 'templates', 'certificates', 'lessons', 'preReviews', 'wordings', 'ignored'] as const;
export type TableName = (typeof tableNames)[number];
/** The kinds that are listed and edited in the workbench. */
export type ListedTable = Exclude<TableName, 'lessons' | 'ignored'>;

/** The same for every kind, made anew for each. */
export const ofEachTable = <V>(make: (table: TableName) => V): { [T in TableName]: V } => Object.fromEntries(tableNames.map((table) => [table, make(table)])) as { [T in TableName]: V };
