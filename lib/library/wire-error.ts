import type { z } from 'zod';
import { asLibraryError, type wireErrorSchema } from './errors';

/** An error as it crosses from the background or a worker to a page. */
export function wireError(cause: unknown): z.infer<typeof wireErrorSchema> {
  const { code, problems } = asLibraryError(cause);
  return { code, problems: problems.map(({ path, message }) => ({ path, message: { ...message } })) };
}
