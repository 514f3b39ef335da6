import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { readPublicKey } from './oauth/public-key.js';
import type { ScalepointTask } from './tasks/task-shape.js';

export const SCOPES = ['events', 'platform-case:read', 'platform-service-provider:write'] as const;
export type Scope = (typeof SCOPES)[number];

const text = z.string().trim().min(1);
const guid = z.guid();

export const insurerSchema = z.strictObject({
  alias: text,
  name: text,
  cvr: z.string().optional(),
  /** What Scalepoint calls `insuranceCompanyId` in the XML form message. */
  companyId: z.string().optional(),
  subcompanies: z.array(z.strictObject({ alias: text, name: text })).default([]),
});
export const companySchema = z.strictObject({
  /** The key in the module's intake address `/scalepoint/v1/{companyKey}/tasks`. */
  companyKey: text,
  name: text,
  cvr: z.string().optional(),
});
export const tokenSchema = z.strictObject({ code: text, insurerAlias: text, companyKey: text });
export const userSchema = z.strictObject({ email: text, companyKey: text, active: z.boolean().default(true) });
export const caseSchema = z.strictObject({
  id: guid,
  number: text,
  insurerAlias: text,
  companyKey: text.optional(),
  open: z.boolean().default(true),
});
const keySchema = z.union([z.string(), z.record(z.string(), z.unknown())]);
export const clientSchema = z.strictObject({
  clientId: text,
  /** Several keys during a key rotation. */
  keys: z.array(keySchema).min(1),
  scopes: z.array(z.enum(SCOPES)).default([...SCOPES]),
  /** Tenants whose events it may read. Default: all. */
  tenants: z.array(text).optional(),
});

export type Insurer = z.output<typeof insurerSchema>;
export type Company = z.output<typeof companySchema>;
export type SecurityToken = z.output<typeof tokenSchema>;
export type ScalepointUser = z.output<typeof userSchema>;
export type RegisteredCase = z.output<typeof caseSchema> & { tasks: Map<string, ScalepointTask> };
export type Client = Omit<z.output<typeof clientSchema>, 'keys'> & { keys: KeyObject[] };

export const registrationsSchema = z.strictObject({
  insurers: z.array(insurerSchema).default([]),
  companies: z.array(companySchema).default([]),
  tokens: z.array(tokenSchema).default([]),
  users: z.array(userSchema).default([]),
  cases: z.array(caseSchema).default([]),
  clients: z.array(clientSchema).default([]),
});
export type RegistrationsRequest = z.input<typeof registrationsSchema>;

/** The parties that Scalepoint knows. Registering an existing key replaces its entry. */
export class Registrations {
  readonly insurers = new Map<string, Insurer>();
  readonly companies = new Map<string, Company>();
  readonly tokens = new Map<string, SecurityToken>();
  readonly users = new Map<string, ScalepointUser>();
  readonly cases = new Map<string, RegisteredCase>();
  readonly clients = new Map<string, Client>();

  /** @throws ZodError naming the field, Refusal for an unusable key; then nothing is registered. */
  register(request: RegistrationsRequest): void {
    const parsed = registrationsSchema.parse(request);
    const clients = parsed.clients.map((client) => ({ ...client, keys: client.keys.map(readPublicKey) }));
    for (const insurer of parsed.insurers) this.insurers.set(insurer.alias, insurer);
    for (const company of parsed.companies) this.companies.set(company.companyKey, company);
    for (const token of parsed.tokens) this.tokens.set(token.code.toLowerCase(), token);
    for (const user of parsed.users) this.users.set(userKey(user.companyKey, user.email), user);
    for (const one of parsed.cases) {
      const id = one.id.toLowerCase();
      this.cases.set(id, { ...one, id, tasks: this.cases.get(id)?.tasks ?? new Map<string, ScalepointTask>() });
    }
    for (const client of clients) this.clients.set(client.clientId, client);
  }

  tokenWithCode(code: unknown): SecurityToken | undefined {
    return typeof code === 'string' ? this.tokens.get(code.toLowerCase()) : undefined;
  }

  /** The token shared by this insurer and this company; without a company, the insurer's first one. */
  tokenOf(insurerAlias: string, companyKey: string | null): SecurityToken | undefined {
    return [...this.tokens.values()].find(
      (token) => token.insurerAlias === insurerAlias && (companyKey === null || token.companyKey === companyKey),
    );
  }

  user(companyKey: string, email: string): ScalepointUser | undefined {
    return this.users.get(userKey(companyKey, email));
  }

  /** Whether an active user of the company has this address; of any company where the case names none. */
  hasActiveUser(email: string, companyKey?: string | null): boolean {
    const sought = email.toLowerCase();
    return [...this.users.values()].some(
      (user) => user.active && user.email.toLowerCase() === sought && (!companyKey || user.companyKey === companyKey),
    );
  }

  /** Stores the case of a task that is sent, so that it can later be read, billed and documented. */
  learnTask(task: ScalepointTask, companyKey: string | null): void {
    const id = guid.safeParse(task.case?.id);
    const alias = task.insuranceCompany?.alias;
    if (!id.success || !guid.safeParse(task.taskId).success || !alias) return;
    const caseId = id.data.toLowerCase();
    const known = this.cases.get(caseId) ?? {
      id: caseId,
      number: String(task.case?.number ?? ''),
      insurerAlias: alias,
      ...(companyKey === null ? {} : { companyKey }),
      open: true,
      tasks: new Map<string, ScalepointTask>(),
    };
    const taskId = String(task.taskId).toLowerCase();
    const latest = known.tasks.get(taskId);
    if (latest === undefined || Number(task.revision ?? 1) >= Number(latest.revision ?? 1)) {
      known.tasks.set(taskId, task);
    }
    this.cases.set(caseId, known);
  }

  clear(): void {
    for (const map of [this.insurers, this.companies, this.tokens, this.users, this.cases, this.clients]) map.clear();
  }
}

function userKey(companyKey: string, email: string): string {
  return `${companyKey}/${email.toLowerCase()}`;
}
