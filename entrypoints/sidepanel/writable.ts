import type { Path } from '@/lib/certificate/path';
import type { FieldView } from '@/lib/portal/panel-protocol';

/** The fields that have a control on the page now. What is read from a table has none until its row is opened. */
export const writablePaths = (fields: readonly FieldView[]): ReadonlySet<Path> => new Set(fields.filter(({ kind }) => kind !== 'row').map(({ path }) => path));
