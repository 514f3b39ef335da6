// An office that posts invoices while Scalepoint's double answers with every fault it can.
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createSimulator } from '../../../apps/simulator/src/simulator.ts';

/** Shares of the calls. "duplicate" and "reorder" concern only Scalepoint's deliveries, which the plan repeats and shuffles. */
const FAULTS = [
  { route: '*', kind: 'delay', chance: 0.1, delayMs: 300 },
  { route: '*', kind: '429', chance: 0.03 },
  { route: '*', kind: '503', chance: 0.03 },
  { route: '*', kind: 'drop-before-processing', chance: 0.03 },
  { route: 'expense-submit', kind: 'validation-errors', chance: 0.03 },
  { route: 'expense-submit', kind: 'accept-then-drop', chance: 0.08 },
  { route: 'expense-submit', kind: 'malformed-answer', chance: 0.08 },
  { route: 'expense-submit', kind: '504-after-processing', chance: 0.08 },
  { route: 'expense-read', kind: 'accept-then-drop', chance: 0.05 },
  { route: 'expense-read', kind: 'malformed-answer', chance: 0.05 },
];
/** The product makes five calls a second and 100 a minute to Scalepoint for a company. */
const APART_MS = 1_000;
const MAX_OPEN = 60;
const price = { amount: '100.00', currency: 'DKK' };

export async function startScalepoint(folder, companies) {
  const keyFile = join(folder, 'client-key.pem');
  const publicFile = join(folder, 'client-key.pub.pem');
  if (!existsSync(keyFile)) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(publicFile, publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  const simulator = await createSimulator({
    insurers: [{ alias: 'nordlys', name: 'Nordlys Forsikring', cvr: '12345674', companyId: '17' }],
    companies: companies.map(({ key, cvr }) => ({ companyKey: key, name: `${key} ApS`, cvr })),
    tokens: companies.map(({ key, code }) => ({ code, insurerAlias: 'nordlys', companyKey: key })),
    users: companies.map(({ key }) => ({ email: `anna@${key}.example`, companyKey: key })),
    clients: [{ clientId: 'erp', keys: [readFileSync(publicFile, 'utf8')] }],
    // It would book the same invoice twice, so that each second sending shows.
    knobs: { rateLimit: false, duplicateExpense: 'accept-again' },
    journalFile: join(folder, 'scalepoint.jsonl'),
  });
  for (const fault of FAULTS) simulator.faults.add(fault);
  return {
    simulator,
    env: { SCALEPOINT_URL: simulator.url, SCALEPOINT_CLIENT_ID: 'erp', SCALEPOINT_CLIENT_KEY_FILE: keyFile },
  };
}

export const numberOf = (seed, index) => `P-${seed}-${index}`;
/** Every number of a company that was given out, with the number of times that Scalepoint has booked it. */
export function bookedTimes(simulator) {
  const times = new Map();
  for (const { number } of simulator.expenses.find(undefined, undefined))
    times.set(number, (times.get(number) ?? 0) + 1);
  return times;
}

export function startPostings({ state, companies, urls, wanted, random, run, simulator }) {
  const { values } = state;
  let isOver = false;
  const total = () => Object.values(values.postings).reduce((sum, one) => sum + one, 0);

  /** Until it is answered with a success. */
  async function call(company, method, path, body) {
    for (;;) {
      try {
        const answer = await fetch(random.pick(urls()) + path, {
          method,
          headers: { authorization: await company.authorization(), 'content-type': 'application/json' },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(20_000),
        });
        const text = await answer.text();
        if (answer.ok) return JSON.parse(text);
        if (answer.status < 500) state.tell(text);
        const code = /"code":"([^"]+)"/.exec(text)?.[1] ?? '';
        state.count('statuses', `${answer.status} ${code}`);
        // Another call of this proof was quicker, or the process has answered after it was given up.
        if (answer.status === 409 || answer.status === 422) return null;
      } catch (error) {
        state.count('statuses', error.cause?.code ?? error.name);
      }
      await pause(500);
    }
  }

  async function post(company, serial) {
    const [task] = await run(
      `select case_id from case_intake.task where company_id = $1 and status = 'case-opened' and case_id is not null
        order by md5(id::text || $2) limit 1`,
      [company.id, String(serial % 50)],
    );
    if (!task) return false;
    const invoice = await call(company, 'POST', '/v1/invoices', {
      ...{ number: numberOf(values.seed, `${company.key}-${serial}`), kind: 'repair', caseId: task.case_id },
      ...{ issueDate: new Date().toISOString().slice(0, 10), deliveryDate: '2026-11-25' },
      lines: [{ text: 'Rør', quantity: '1', unit: 'stk', unitPrice: price, vatCategory: 'S' }],
    });
    if (invoice) await ask(company, invoice.id);
    return invoice !== null;
  }

  /** An invoice whose task was cancelled meanwhile is refused, and withdrawn. */
  async function ask(company, id) {
    if (await call(company, 'POST', `/v1/invoices/${id}/posting`, { confirmAboveApproved: true })) return;
    await call(company, 'POST', `/v1/invoices/${id}/withdrawal`, {});
    state.count('postingStates', 'withdrawn, because the task was cancelled before');
  }

  const settled = `state in ('posted', 'withdrawn')`;
  const openOf = (company) =>
    run(`select id, number, state from invoicing.invoice where company_id = $1 and not coalesce(${settled}, false)`, [
      company.id,
    ]);

  /** What a person does: refused and failed ones are sent again; unclear ones are looked up at Scalepoint. */
  async function tend(company) {
    const open = await openOf(company);
    for (const { id, number, state: is } of open) {
      if (is === null || is === 'refused' || is === 'failed') {
        await ask(company, id);
        state.count('postingStates', is === null ? 'asked for again' : `${is}, posted again`);
      } else if (is === 'unclear') {
        const [booked] = simulator.expenses.find(number, undefined);
        const decision = booked ? { outcome: 'posted', reference: booked.expenseId } : { outcome: 'sendAgain' };
        await call(company, 'POST', `/v1/invoices/${id}/posting/resolution`, decision);
        state.count('postingStates', 'unclear, decided by a person');
      }
    }
    return open.length;
  }

  async function lane(company) {
    while (!isOver && total() < wanted) {
      const begin = Date.now();
      try {
        if ((await tend(company)) < MAX_OPEN) {
          const serial = values.postings[company.key] ?? 0;
          if (await post(company, serial)) values.postings[company.key] = serial + 1;
        }
      } catch (error) {
        // The proof's own look into the database, while that is away.
        state.count('statuses', `look: ${error.code ?? error.message}`);
      }
      await pause(Math.max(0, APART_MS - (Date.now() - begin)));
    }
  }
  const lanes = Promise.all(companies.map(lane));
  return {
    done: lanes,
    async stop() {
      isOver = true;
      await lanes;
    },
    /** Resolves when no posting is open any more. */
    async settle(seconds) {
      for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(1_000)) {
        const open = await Promise.all(companies.map((company) => tend(company).catch(() => 1)));
        if (open.every((count) => count === 0)) return;
        // Retries that meet the lease of a killed process would use up their number.
        await run(`update pgboss.job set start_after = now() where state = 'retry' and not exists (
          select from platform.reaction_cursor cursor
           where reaction = name and cursor.stream = data ->> 'stream' and leased_until > now())`).catch(
          () => undefined,
        );
      }
    },
  };
}
