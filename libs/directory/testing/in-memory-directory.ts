import { InMemoryAggregates, saved } from '#platform/testing/in-memory-aggregates.js';
import { comparable, Cvr, type Ids } from '#shared-kernel';
import type {
  DebtorKeys,
  Directory,
  DirectoryAddress,
  DirectoryDebtor,
  DirectoryKind,
  DirectoryRef,
} from '../contracts/index.js';
import { type Entries, Entry, type EntryFacts, type ImportOutcome } from '../domain/entry.js';
import { DanishPhones } from '../infrastructure/mikro-directory.js';

const NO_DEFAULTS = {
  caseManagerId: null,
  caseGroupId: null,
  priceGroupId: null,
  markupGroupId: null,
  departmentId: null,
  carrierId: null,
  purposeId: null,
};

/** An entry as the ERP sent it. */
export function anEntry(
  kind: DirectoryKind,
  id: string,
  facts: Partial<EntryFacts> = {},
  companyId = 'company',
): Entry {
  const entry = Entry.named(companyId, kind, id);
  const { phones = [] } = facts;
  const nothing = { active: true, cvr: null, email: null, address: null, defaults: null };
  entry.put({ name: id, ...nothing, ...facts, phones, phoneKeys: new DanishPhones().read(phones) });
  return saved(entry);
}

export class InMemoryEntries extends InMemoryAggregates<Entry> implements Entries {
  async find(companyId: string, kind: DirectoryKind, id: string): Promise<Entry | null> {
    return this.found((one) => one.companyId === companyId && one.kind === kind && one.id === id);
  }

  async putAll(companyId: string, kind: DirectoryKind, facts: ReadonlyMap<string, EntryFacts>): Promise<ImportOutcome> {
    const outcome = { created: 0, changed: 0, unchanged: 0 };
    for (const [id, fact] of facts) {
      const entry = (await this.find(companyId, kind, id)) ?? Entry.named(companyId, kind, id);
      const before = entry.version;
      entry.put(fact);
      this.add(entry);
      outcome[before === 0 ? 'created' : entry.version > before ? 'changed' : 'unchanged'] += 1;
    }
    return outcome;
  }
}

export class InMemoryDirectory implements Directory {
  private readonly phones = new DanishPhones();

  constructor(
    private readonly all: InMemoryEntries,
    private readonly ids: Ids,
  ) {}

  async entries(companyId: string, refs: readonly DirectoryRef[]) {
    const found = await Promise.all(refs.map(({ kind, id }) => this.all.find(companyId, kind, id)));
    return found.flatMap((entry) => {
      return entry ? [{ kind: entry.kind, id: entry.id, name: entry.name, active: entry.active }] : [];
    });
  }

  async debtor(companyId: string, id: string): Promise<DirectoryDebtor | null> {
    const entry = await this.all.find(companyId, 'debtors', id);
    return entry && debtorOf(entry);
  }

  async debtors(companyId: string, ids: readonly string[]): Promise<DirectoryDebtor[]> {
    const found = await Promise.all(ids.map((id) => this.debtor(companyId, id)));
    return found.filter((debtor) => debtor !== null);
  }

  async findDebtors(companyId: string, { cvr, phones, email, name }: DebtorKeys): Promise<DirectoryDebtor[]> {
    const digits = cvr ? Cvr.parse(cvr)?.digits : undefined;
    const keys = this.phones.read(phones);
    return this.all.all
      .filter((entry) => entry.companyId === companyId && entry.kind === 'debtors')
      .filter(
        (entry) =>
          (digits && entry.cvr === digits) ||
          entry.phoneKeys.some((key) => keys.includes(key)) ||
          (email && entry.email?.toLowerCase() === email.trim().toLowerCase()) ||
          (name && entry.nameKey === comparable(name)),
      )
      .map(debtorOf);
  }

  /** In memory there is nothing to wait for. */
  async holdCreation(): Promise<void> {}

  async createDebtor(companyId: string, debtor: DebtorKeys & { name: string; address: DirectoryAddress | null }) {
    const { name, cvr, email, address } = debtor;
    const phones = this.phones.distinct(debtor.phones);
    const facts = { name, active: true, cvr: (cvr && Cvr.parse(cvr)?.digits) || null, email, address, defaults: null };
    const entry = Entry.named(companyId, 'debtors', `sp-${this.ids.next()}`);
    entry.put({ ...facts, phones, phoneKeys: this.phones.read(phones) });
    this.all.add(entry);
    return debtorOf(entry);
  }

  comparablePhones(phones: readonly string[]): string[] {
    return this.phones.read(phones);
  }

  distinctPhones(phones: readonly string[]): string[] {
    return this.phones.distinct(phones);
  }
}

function debtorOf({ id, name, active, cvr, phoneKeys, email, address, defaults }: Entry): DirectoryDebtor {
  return { id, name, active, cvr, phones: phoneKeys, email, address, defaults: { ...NO_DEFAULTS, ...defaults } };
}
