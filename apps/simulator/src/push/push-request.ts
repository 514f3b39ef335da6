import { z } from 'zod';
import type { ScalepointTask } from '../tasks/task-shape.js';

export const PUSH_FORMATS = ['json', 'form-xml', 'form-json', 'multipart-xml', 'multipart-json'] as const;
export type PushFormat = (typeof PUSH_FORMATS)[number];

const taskSchema = z.record(z.string(), z.unknown()) as unknown as z.ZodType<ScalepointTask, ScalepointTask>;

/** A request to send tasks to a module. At least one of `tasks`, `generate` and `bodies`. */
export const pushSchema = z
  .strictObject({
    /** The module's intake address: `http://127.0.0.1:3000/scalepoint/v1/{companyKey}/tasks`. */
    url: z.string(),
    format: z.enum(PUSH_FORMATS).default('json'),
    /** Sent unchanged, so that invalid ones can be sent too. */
    tasks: z.array(taskSchema).default([]),
    generate: z
      .strictObject({
        seed: z.union([z.string(), z.number()]).default(1),
        count: z.number().int().min(1).max(100_000).default(1),
        /** Aliases. Default: every registered insurer. */
        insurers: z.array(z.string()).optional(),
        /** The creation day of the tasks, `yyyy-MM-dd`. */
        day: z.iso.date().optional(),
      })
      .optional(),
    /** Whole bodies, sent unchanged: unreadable ones, or the example messages. */
    bodies: z.array(z.strictObject({ contentType: z.string(), body: z.string() })).default([]),
    /** Instead of the token registered for the insurer of each task. */
    securityToken: z.string().optional(),
    tasksPerDelivery: z.number().int().positive().default(1),
    /** Extra copies of every delivery, sent right after it, or concurrently if `concurrency` allows. */
    duplicate: z.number().int().nonnegative().max(20).default(0),
    reorder: z.boolean().default(false),
    /** Seed of `reorder`, and of the XML style. */
    seed: z.union([z.string(), z.number()]).default(1),
    concurrency: z.number().int().min(1).max(200).default(1),
    /** Pause before each delivery of a sender, milliseconds. */
    paceMs: z.number().int().nonnegative().max(60_000).default(0),
    attempts: z.number().int().min(1).max(100).default(5),
    /**
     * The first delay before a retry, milliseconds; doubled each time, at most 10 s. `Retry-After` takes precedence.
     */
    backoffMs: z.number().int().nonnegative().default(500),
    timeoutMs: z.number().int().positive().default(10_000),
    /** Off for large runs: the record then contains only GUIDs and responses. */
    recordBodies: z.boolean().default(true),
  })
  .refine((push) => push.tasks.length + push.bodies.length > 0 || push.generate, {
    error: 'nothing to send: give tasks, generate or bodies',
  });

export type PushRequest = z.input<typeof pushSchema>;
export type Push = z.output<typeof pushSchema>;

/** One message to the module, before it is sent. */
export interface Delivery {
  deliveryId: string;
  insurerAlias: string | null;
  taskIds: string[];
  contentType: string;
  body: string;
}

export interface DeliveryReport {
  deliveryId: string;
  insurerAlias: string | null;
  taskIds: string[];
  /** `refused`: the module returned an error that is not retried; `gave-up`: no attempt is left. */
  outcome: 'delivered' | 'refused' | 'gave-up';
  attempts: number;
  status: number | null;
  answer: unknown;
}

export interface PushReport {
  pushId: string;
  state: 'running' | 'done';
  /** Number of deliveries, including copies. */
  planned: number;
  delivered: number;
  refused: number;
  gaveUp: number;
  deliveries: DeliveryReport[];
}
