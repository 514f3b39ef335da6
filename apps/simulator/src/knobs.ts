import { z } from 'zod';

/** Scalepoint's behaviour, apart from faults. Defaults are documented, or our best guess. */
export const knobsSchema = z.strictObject({
  /** The same expense number and content again: rejected with a validation error, or booked a second time. */
  duplicateExpense: z.enum(['refuse', 'accept-again']).default('refuse'),
  /** Off: reading an expense returns 501, so that the outcome of a lost response remains unknown. */
  expenseReadBack: z.boolean().default(true),
  /** An unregistered case: treated as open, or rejected. */
  unknownCases: z.enum(['accept', 'refuse']).default('accept'),
  /** Whether a file needs an OAuth token besides the security token; if sent, it is always checked. */
  fileBearer: z.enum(['optional', 'required']).default('optional'),
  /** `single`: one validation error is an object instead of a list, as produced by XML converters. */
  validationErrorShape: z.enum(['array', 'single']).default('array'),
  rateLimit: z.boolean().default(true),
  perSecond: z.number().int().positive().default(5),
  perMinute: z.number().int().positive().default(100),
  accessTokenSeconds: z.number().int().positive().default(3600),
  longPollSeconds: z.number().nonnegative().max(600).default(25),
  pageSize: z.number().int().positive().max(1000).default(50),
});

export type Knobs = z.infer<typeof knobsSchema>;

// `.partial()` of a schema with defaults would reset every omitted knob to its default.
export const knobsPatchSchema = z.strictObject(
  Object.fromEntries(Object.entries(knobsSchema.shape).map(([name, knob]) => [name, knob.unwrap().optional()])),
) as unknown as z.ZodType<Partial<Knobs>>;

export function defaultKnobs(): Knobs {
  return knobsSchema.parse({});
}
