import { z } from 'zod';
import { FAULT_ROUTES } from './routes.js';
import type { FaultRoute } from './routes.js';
import type { Random } from './tasks/random.js';

/** The faults that can be injected, from the module's point of view. The README describes each. */
export const FAULT_KINDS = [
  'delay',
  '429',
  '503',
  'validation-errors',
  'accept-then-drop',
  'drop-before-processing',
  'malformed-answer',
  '504-after-processing',
  'duplicate',
  'reorder',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const ON_PUSH: ReadonlySet<FaultKind> = new Set(['delay', 'accept-then-drop', 'duplicate', 'reorder']);
const OF_SEVERAL: ReadonlySet<FaultKind> = new Set(['duplicate', 'reorder']);
const WITH_SEVERAL: ReadonlySet<FaultRoute> = new Set(['receive', 'push', '*']);

const faultShape = z.strictObject({
  route: z.enum(FAULT_ROUTES).default('*'),
  kind: z.enum(FAULT_KINDS),
  /** Only the next N requests of the route. Default: until the faults are reset. */
  times: z.number().int().positive().optional(),
  /** Share of the requests, 0–1, drawn with the simulator's seed. */
  chance: z.number().min(0).max(1).default(1),
  delayMs: z.number().int().nonnegative().max(600_000).default(1000),
  retryAfterSeconds: z.number().int().nonnegative().default(1),
  /** Texts for `validation-errors`. */
  errors: z
    .array(z.string().min(1))
    .min(1)
    .default(['Felt = invoiceNumber - feltet er obligatorisk, men er ikke udfyldt']),
});

export const faultSchema = faultShape
  .refine(({ route, kind }) => route !== 'push' || ON_PUSH.has(kind), {
    path: ['kind'],
    error: `on push only: ${[...ON_PUSH].join(', ')}`,
  })
  .refine(({ route, kind }) => !OF_SEVERAL.has(kind) || WITH_SEVERAL.has(route), {
    path: ['route'],
    error: 'duplicate and reorder are for receive and push',
  });

export type FaultRequest = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema> & { id: number; hits: number };

const COMBINABLE: ReadonlySet<FaultKind> = new Set(['delay', 'duplicate', 'reorder']);

/** The active faults. Several may affect one request, but only the first one that determines the response. */
export class Faults {
  #rules: Fault[] = [];
  #nextId = 1;

  constructor(private readonly random: Random) {}

  /** @throws ZodError naming the field. */
  add(request: FaultRequest): Fault {
    const rule: Fault = { ...faultSchema.parse(request), id: this.#nextId++, hits: 0 };
    this.#rules.push(rule);
    return rule;
  }

  /** The faults (of these kinds) for one request of this route; decrements `times`. */
  take(route: FaultRoute, kinds: ReadonlySet<FaultKind> = new Set(FAULT_KINDS)): Fault[] {
    const met: Fault[] = [];
    for (const rule of this.#rules) {
      if (!kinds.has(rule.kind) || (OF_SEVERAL.has(rule.kind) && !WITH_SEVERAL.has(route))) continue;
      if (rule.route !== route && !(rule.route === '*' && route !== 'push')) continue;
      if (rule.times !== undefined && rule.hits >= rule.times) continue;
      if (!COMBINABLE.has(rule.kind) && met.some((other) => !COMBINABLE.has(other.kind))) continue;
      if (rule.chance < 1 && this.random.next() >= rule.chance) continue;
      rule.hits++;
      met.push(rule);
    }
    return met;
  }

  list(): readonly Fault[] {
    return this.#rules;
  }

  /** @returns false if there is no such fault. */
  remove(id: number): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter((rule) => rule.id !== id);
    return this.#rules.length < before;
  }

  reset(): void {
    this.#rules = [];
  }
}
