import { Aggregate, comparable, isSameJson } from '#shared-kernel';
import { type DebtorDefaults, type DirectoryAddress, type DirectoryKind, EntryChangedV1 } from '../contracts/index.js';

/** What the ERP says of an entry. The last five are of debtors; other kinds leave them empty. */
export interface EntryFacts {
  readonly name: string;
  readonly active: boolean;
  readonly cvr: string | null;
  readonly phones: readonly string[];
  /** The phones in E.164, to be found by. */
  readonly phoneKeys: readonly string[];
  readonly email: string | null;
  readonly address: DirectoryAddress | null;
  readonly defaults: DebtorDefaults | null;
}

/** One debtor, employee, group or dimension of the ERP. Its id is the ERP's; it is deactivated, never deleted. */
export class Entry extends Aggregate implements EntryFacts {
  static override readonly stream = 'directory.entry';

  kind!: DirectoryKind;
  name!: string;
  active!: boolean;
  cvr!: string | null;
  phones!: string[];
  phoneKeys!: string[];
  email!: string | null;
  address!: DirectoryAddress | null;
  defaults!: DebtorDefaults | null;
  nameKey!: string;

  private constructor() {
    super();
  }

  static named(companyId: string, kind: DirectoryKind, id: string): Entry {
    return Object.assign(new Entry(), { companyId, kind, id, version: 0 });
  }

  /** The same id may name an employee and a group. */
  override get stream(): string {
    return `${Entry.stream}:${this.kind}/${this.id}`;
  }

  /** The same again is no news. */
  put(facts: EntryFacts): void {
    if (this.version > 0 && isSameJson(factsOf(this), facts)) return;
    Object.assign(this, facts, { nameKey: comparable(facts.name) });
    this.record(new EntryChangedV1({ kind: this.kind, entryId: this.id, active: this.active }));
  }
}

function factsOf({ name, active, cvr, phones, phoneKeys, email, address, defaults }: EntryFacts): EntryFacts {
  return { name, active, cvr, phones, phoneKeys, email, address, defaults };
}

/** How many entries a put of many made, changed, and found as they were. */
export interface ImportOutcome {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export abstract class Entries {
  abstract find(companyId: string, kind: DirectoryKind, id: string): Promise<Entry | null>;
  abstract add(entry: Entry): void;
  /** Puts many, by id, reading and writing a set at a time. */
  abstract putAll(
    companyId: string,
    kind: DirectoryKind,
    facts: ReadonlyMap<string, EntryFacts>,
  ): Promise<ImportOutcome>;
}

/** Reads phone numbers as people write them. */
export abstract class Phones {
  /** E.164, each once, without those that cannot be read. */
  abstract read(phones: readonly string[]): string[];
  /** As written, without those that are a number of the list written otherwise. */
  abstract distinct(phones: readonly string[]): string[];
}
