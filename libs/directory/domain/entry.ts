import { Aggregate, comparable, isSameJson } from '#shared-kernel';
import { type DebtorDefaults, type DirectoryAddress, type DirectoryKind, EntryChangedV1 } from '../contracts/index.js';

/** The ERP's content of an entry. The last five fields are for debtors only, and empty otherwise. */
export interface EntryFacts {
  readonly name: string;
  readonly active: boolean;
  readonly cvr: string | null;
  readonly phones: readonly string[];
  /** The phone numbers in E.164, for searching. */
  readonly phoneKeys: readonly string[];
  readonly email: string | null;
  readonly address: DirectoryAddress | null;
  readonly defaults: DebtorDefaults | null;
}

/** One debtor, employee, group or dimension of the ERP. Its id is the ERP's; it is deactivated, never deleted. */
export class Entry extends Aggregate implements EntryFacts {
  static override readonly stream = 'directory.entry';
  static override readonly personal = ['name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address'];

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

  /** An employee and a group may have the same id. */
  override get stream(): string {
    return `${Entry.stream}:${this.kind}/${this.id}`;
  }

  /** Takes out what it says about a person. Its id stays, because cases refer to it. */
  erase(): void {
    this.put({
      name: 'Slettet',
      active: false,
      cvr: null,
      phones: [],
      phoneKeys: [],
      email: null,
      address: null,
      defaults: this.defaults,
    });
  }

  /** Unchanged content records no event. */
  put(facts: EntryFacts): void {
    if (this.version > 0 && isSameJson(factsOf(this), facts)) return;
    Object.assign(this, facts, { nameKey: comparable(facts.name) });
    this.record(new EntryChangedV1({ kind: this.kind, entryId: this.id, active: this.active }));
  }
}

function factsOf({ name, active, cvr, phones, phoneKeys, email, address, defaults }: EntryFacts): EntryFacts {
  return { name, active, cvr, phones, phoneKeys, email, address, defaults };
}

/** How many entries a bulk put created, changed and left unchanged. */
export interface ImportOutcome {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export abstract class Entries {
  abstract find(companyId: string, kind: DirectoryKind, id: string): Promise<Entry | null>;
  abstract add(entry: Entry): void;
  /** Puts many entries by id, and reads and writes them as a set. */
  abstract putAll(
    companyId: string,
    kind: DirectoryKind,
    facts: ReadonlyMap<string, EntryFacts>,
  ): Promise<ImportOutcome>;
}

/** Parses phone numbers. */
export abstract class Phones {
  /** In E.164, deduplicated, without unreadable ones. */
  abstract read(phones: readonly string[]): string[];
  /** As written, without duplicates in another notation. */
  abstract distinct(phones: readonly string[]): string[];
}
