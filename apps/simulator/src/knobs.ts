import { z } from 'zod';

/** How Scalepoint behaves, apart from faults. Defaults are the documented behaviour, or the less surprising guess. */
export const knobsSchema = z.strictObject({
  /** The same expense number with the same content again: refused as a validation error, or booked a second time. */
  duplicateExpense: z.enum(['refuse', 'accept-again']).default('refuse'),
  /** Off: asking for an expense answers 501, so that a lost answer stays unclear. */
  expenseReadBack: z.boolean().default(true),
  /** A case that nobody registered: taken for an open one, or refused. */
  unknownCases: z.enum(['accept', 'refuse']).default('accept'),
  /** Whether a file needs an OAuth token besides the security token; one that is sent is checked in both positions. */
  fileBearer: z.enum(['optional', 'required']).default('optional'),
  /** `single`: one validation error stands alone instead of in a list, as converters from XML do. */
  validationErrorShape: z.enum(['array', 'single']).default('array'),
  rateLimit: z.boolean().default(true),
  perSecond: z.number().int().positive().default(5),
  perMinute: z.number().int().positive().default(100),
  accessTokenSeconds: z.number().int().positive().default(3600),
  longPollSeconds: z.number().nonnegative().max(600).default(25),
  pageSize: z.number().int().positive().max(1000).default(50),
});

export type Knobs = z.infer<typeof knobsSchema>;

// `.partial()` of a schema with defaults would set every knob that was left out back to its default.
export const knobsPatchSchema = z.strictObject(
  Object.fromEntries(Object.entries(knobsSchema.shape).map(([name, knob]) => [name, knob.unwrap().optional()])),
) as unknown as z.ZodType<Partial<Knobs>>;

export function defaultKnobs(): Knobs {
  return knobsSchema.parse({});
}
