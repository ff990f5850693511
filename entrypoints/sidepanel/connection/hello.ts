import { z } from 'zod';
import { controlSketchSchema } from '@/lib/platform/form-structure';
import type { AssistantHere } from '@/lib/platform/messages';
import { formDescriptionSchema } from '@/lib/portal/describe-form-schema';
import type { FromAssistant } from '@/lib/portal/panel-protocol';

const helloSchema = z.object({
  type: z.enum(['assistant.here', 'assistant.gone']),
  formId: z.string().min(1).max(200),
  host: z.string().max(300),
  title: z.string().max(1000),
}) satisfies z.ZodType<AssistantHere>;

/** The greeting of an assistant, or null when the message is something else. */
export function parseHello(message: unknown): AssistantHere | null {
  return helloSchema.safeParse(message).data ?? null;
}

const envelopeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('snapshot'),
    snapshot: z.looseObject({
      formId: z.string(),
      host: z.string(),
      application: z.object({}),
      fields: z.array(z.object({})),
      unrecognised: z.array(z.object({})),
      findings: z.array(z.object({})),
    }),
  }),
  z.object({ type: z.literal('fill-report'), report: z.looseObject({ planId: z.string(), state: z.string(), results: z.array(z.object({})) }) }),
  z.object({ type: z.literal('pointing'), state: z.enum(['on', 'off', 'failed']) }),
  z.object({ type: z.literal('pointed'), control: z.strictObject({ controlId: z.string().max(100), sketch: controlSketchSchema.nullable() }) }),
  z.object({ type: z.literal('described'), description: formDescriptionSchema }),
]);

/**
 * A message over the panel port, or null when it has not the shape of one. Only the outline is looked at: it comes at
 * each key stroke, and everything in it is shown as text and never run.
 */
export function parseFromAssistant(message: unknown): FromAssistant | null {
  return envelopeSchema.safeParse(message).success ? (message as FromAssistant) : null;
}
