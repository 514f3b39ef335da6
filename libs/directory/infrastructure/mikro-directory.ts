import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { sql } from 'kysely';
import { UnitOfWork } from '#platform/transactions';
import { entityClass, tenantPolicies, Database } from '#platform/persistence';
import { Cvr, Ids, spellingsOf } from '#shared-kernel';
import {
  type DebtorDefaults,
  type DebtorKeys,
  Directory,
  type DirectoryAddress,
  type DirectoryDebtor,
  type DirectoryKind,
  type DirectoryRef,
} from '../contracts/index.js';
import { usableDebtor } from '../domain/usable-debtor.js';
import { Entries, Entry, type EntryFacts, type ImportOutcome, Phones } from '../domain/entry.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

export const EntryMapping = defineEntity({
  class: entityClass(Entry),
  schema: 'directory',
  tableName: 'entry',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    kind: p.text().primary(),
    id: p.text().primary(),
    version: p.integer(),
    name: p.text(),
    active: p.boolean(),
    cvr: p.text().nullable(),
    phones: p.json<string[]>(),
    phoneKeys: p.json<string[]>(),
    email: p.text().nullable(),
    address: p.json<DirectoryAddress>().nullable(),
    defaults: p.json<DebtorDefaults>().nullable(),
    nameKey: p.text(),
  },
});

@Injectable()
export class MikroEntries extends Entries {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  find(companyId: string, kind: DirectoryKind, id: string): Promise<Entry | null> {
    return this.em.findOne<Entry>(EntryMapping, { companyId, kind, id }, forChange);
  }

  add(entry: Entry): void {
    this.em.persist(entry);
  }

  async putAll(companyId: string, kind: DirectoryKind, facts: ReadonlyMap<string, EntryFacts>): Promise<ImportOutcome> {
    const known = await this.known(companyId, kind, [...facts.keys()]);
    const changed: string[] = [];
    let created = 0;
    for (const [id, fact] of facts) {
      const entry = known.get(id) ?? Entry.named(companyId, kind, id);
      const before = entry.version;
      if (before > 0) this.unitOfWork.track([entry]);
      entry.put(fact);
      if (before === 0) {
        this.unitOfWork.add(entry);
        created += 1;
      } else if (entry.version > before) changed.push(id);
    }
    if (changed.length > 0) await this.lock(companyId, kind, changed);
    return { created, changed: changed.length, unchanged: facts.size - created - changed.length };
  }

  /**
   * Reads without a lock, because most entries of a repeated import are unchanged. Who changes one of them meanwhile
   * takes the next version of its stream, and the import decides again. Planned each time: a plan that was kept from the
   * beginning of the first import would read the whole table for each batch.
   */
  private async known(companyId: string, kind: DirectoryKind, ids: string[]): Promise<ReadonlyMap<string, Entry>> {
    const { rows } = await sql<EntryFacts & { id: string; version: number; nameKey: string }>`
      select id, version, name, active, cvr, phones, phone_keys as "phoneKeys", email, address, defaults,
             name_key as "nameKey"
        from directory.entry
       where company_id = ${companyId} and kind = ${kind} and id = any (${ids})`.execute(this.database.kysely());
    return new Map(rows.map((row) => [row.id, Object.assign(Entry.named(companyId, kind, row.id), row)]));
  }

  /** Locks in one order, so that two imports of the same entries never deadlock. */
  private async lock(companyId: string, kind: DirectoryKind, ids: string[]): Promise<void> {
    await sql`select 1 from directory.entry
               where company_id = ${companyId} and kind = ${kind} and id = any (${ids}) order by id for update`.execute(
      this.database.kysely(),
    );
  }
}

@Injectable()
export class DanishPhones extends Phones {
  read(phones: readonly string[]): string[] {
    return [...new Set(phones.flatMap(keysOf))];
  }

  distinct(phones: readonly string[]): string[] {
    const byKey = new Map<string, string>();
    for (const written of phones) {
      const key = keysOf(written).join() || written.trim();
      if (!byKey.has(key)) byKey.set(key, written);
    }
    return [...byKey.values()];
  }
}

function keyOf(written: string): string | undefined {
  const number = written.replace(/\(0\)/g, '').replace(/[\s,]*\b(?:lok(?:al)?|ext)\b.*$/iu, '');
  return parsePhoneNumberFromString(number.trim().replace(/^00/, '+'), 'DK')?.number;
}

/** Of `20999111 / 31123456` both: two numbers that were written into one field. */
function keysOf(written: string): string[] {
  const whole = keyOf(written);
  const parts = written.split(/[/;,|]|\bog\b|\beller\b/iu);
  const keys = parts.length > 1 ? parts.flatMap((part) => keyOf(part) ?? []) : [];
  return keys.length > 0 ? keys : whole === undefined ? [] : [whole];
}

const nothing: DebtorDefaults = {
  caseManagerId: null,
  caseGroupId: null,
  priceGroupId: null,
  markupGroupId: null,
  departmentId: null,
  carrierId: null,
  purposeId: null,
};

interface DebtorRow extends Omit<DirectoryDebtor, 'defaults'> {
  readonly defaults: Partial<DebtorDefaults> | null;
}

const debtorColumns = sql`id, name, active, cvr, phone_keys as phones, email, address, defaults`;
const toDebtor = (row: DebtorRow): DirectoryDebtor => ({ ...row, defaults: { ...nothing, ...row.defaults } });

@Injectable()
export class SqlDirectory extends Directory {
  constructor(
    private readonly database: Database,
    private readonly entriesOf: Entries,
    private readonly phones: Phones,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  async entries(companyId: string, refs: readonly DirectoryRef[]) {
    if (refs.length === 0) return [];
    const { rows } = await sql<DirectoryRef & { name: string; active: boolean }>`
      select kind, id, name, active from directory.entry
       where company_id = ${companyId}
         and (kind, id) in (${sql.join(refs.map(({ kind, id }) => sql`(${kind}, ${id})`))})`.execute(
      this.database.kysely(),
    );
    return rows;
  }

  async debtor(companyId: string, id: string): Promise<DirectoryDebtor | null> {
    const { rows } = await sql<DebtorRow>`
      select ${debtorColumns} from directory.entry
       where company_id = ${companyId} and kind = 'debtors' and id = ${id}`.execute(this.database.kysely());
    return rows[0] ? toDebtor(rows[0]) : null;
  }

  async debtors(companyId: string, ids: readonly string[]): Promise<DirectoryDebtor[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<DebtorRow>`
      select ${debtorColumns} from directory.entry
       where company_id = ${companyId} and kind = 'debtors' and id = any (${ids})`.execute(this.database.kysely());
    return rows.map(toDebtor);
  }

  async findDebtors(companyId: string, { cvr, phones, email, name, address }: DebtorKeys): Promise<DirectoryDebtor[]> {
    const postalCode = address?.postalCode?.trim();
    const hasCvr = sql`cvr = ${cvr ? (Cvr.parse(cvr)?.digits ?? '') : ''}`;
    const hasPhone = sql`phone_keys ?| ${this.phones.read(phones)}::text[]`;
    const hasEmail = sql`lower(email) = ${email?.trim().toLowerCase() ?? ''}`;
    // Many debtors share a name: better matches must not be lost to the limit.
    const { rows } = await sql<DebtorRow>`
      select ${debtorColumns} from directory.entry
       where company_id = ${companyId} and kind = 'debtors'
         and (${hasCvr} or ${hasPhone} or ${hasEmail} or name_key = any (${name ? spellingsOf(name) : []}::text[]))
       order by ${hasCvr} is true desc, ${hasPhone} is true desc, ${hasEmail} is true desc,
                (address ->> 'postalCode' = ${postalCode ?? ''}) is true desc, active desc, id
       limit 50`.execute(this.database.kysely());
    return rows.map(toDebtor);
  }

  async holdCreation(companyId: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`debtors of ${companyId}`}, 0))`.execute(
      this.database.kysely(),
    );
  }

  async createDebtor(companyId: string, debtor: DebtorKeys & { name: string; address: DirectoryAddress | null }) {
    const { name, cvr, email, address, phones: written } = usableDebtor(debtor);
    const phones = this.phones.distinct(written);
    const entry = Entry.named(companyId, 'debtors', `sp-${this.ids.next()}`);
    const facts = { name, active: true, cvr: (cvr && Cvr.parse(cvr)?.digits) || null, phones, email, address };
    entry.put({ ...facts, phoneKeys: this.phones.read(phones), defaults: null });
    this.entriesOf.add(entry);
    // The next task of the transaction may have the same policyholder.
    await this.unitOfWork.flush();
    return { ...facts, id: entry.id, phones: entry.phoneKeys, defaults: nothing };
  }

  comparablePhones(phones: readonly string[]): string[] {
    return this.phones.read(phones);
  }

  distinctPhones(phones: readonly string[]): string[] {
    return this.phones.distinct(phones);
  }
}
