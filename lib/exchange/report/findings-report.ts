import { z } from 'zod';

/** The findings of one form as they are printed: texts as the panel shows them, at the moment of asking. */
const findingsReportSchema = z.strictObject({
  /** Milliseconds since 1970 UTC. */
  at: z.number().int().nonnegative(),
  host: z.string().max(260),
  certType: z.string().max(200),
  invoice: z.string().max(1000),
  consignee: z.string().max(1000),
  findings: z
    .array(
      z.strictObject({
        severity: z.enum(['error', 'warning', 'hint']),
        /** The field as a person names it: `第2行 · 毛重`. */
        place: z.string().max(200),
        /** What stands there. */
        value: z.string().max(5000),
        message: z.string().max(5000),
        /** What the mend would make of it; '' where there is none. */
        mend: z.string().max(5000),
        sources: z.array(z.string().max(500)).max(20),
      }),
    )
    .max(5000),
  /** What the user left aside on this form. */
  aside: z
    .array(
      z.strictObject({
        severity: z.enum(['error', 'warning', 'hint']),
        place: z.string().max(200),
        message: z.string().max(5000),
        reason: z.string().max(500),
        /** For what, and since which day. */
        scope: z.string().max(1500),
      }),
    )
    .max(5000),
});

export type FindingsReport = z.infer<typeof findingsReportSchema>;

const key = 'findingsReport';

/** The part of `browser.storage.session` that is needed: memory of the browser that content scripts cannot read and that ends with it. */
export interface ReportStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Hands a report to the page that prints it. */
export const keepReport = (store: ReportStore, report: FindingsReport): Promise<void> => store.set({ [key]: report });

/** The report handed over last, or null. */
export async function keptReport(store: ReportStore): Promise<FindingsReport | null> {
  return findingsReportSchema.safeParse((await store.get(key))[key]).data ?? null;
}
