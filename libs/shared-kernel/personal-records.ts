/** Whose data is meant: the tasks of a policyholder, and the entries of a debtor. */
export interface Person {
  readonly taskIds: readonly string[];
  readonly debtorIds: readonly string[];
}

/** What else leads to the same person, found before anything is erased. */
export interface PersonTraces {
  readonly caseIds: readonly string[];
  /** Scalepoint's GUIDs of the tasks. */
  readonly scalepointTaskIds: readonly string[];
  /** Names, addresses, phone numbers: to find texts that belong to no task. */
  readonly texts: readonly string[];
}

export interface KnownPerson extends Person, PersonTraces {}

export interface ErasedRecords {
  /** `case-intake.task`, `scalepoint-gateway.delivery`. */
  readonly what: string;
  readonly count: number;
}

export interface KeptRecords extends ErasedRecords {
  readonly da: string;
  readonly en: string;
  /** The last day, `yyyy-MM-dd`; null without an end. */
  readonly until: string | null;
}

export interface ErasureReport {
  readonly erased: readonly ErasedRecords[];
  readonly kept: readonly KeptRecords[];
}

/** Facts that a person names about himself or herself. */
export interface PersonKeys {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface FoundRecord {
  readonly kind: 'task' | 'debtor';
  readonly id: string;
  readonly name: string | null;
  /** `closed` of a task, `active` or `inactive` of a debtor. */
  readonly status: string;
}

/** What one context stores about people. Runs in the caller's open transaction. */
export interface PersonalRecords {
  /** @throws DomainError when what is named may not be erased */
  traces?(companyId: string, person: Person): Promise<PersonTraces>;
  find?(companyId: string, keys: PersonKeys): Promise<readonly FoundRecord[]>;
  /** By the name of a section, everything that is stored about the person. */
  export(companyId: string, person: KnownPerson): Promise<Readonly<Record<string, readonly unknown[]>>>;
  erase(companyId: string, person: KnownPerson, now: Date): Promise<ErasureReport>;
  /** Whose last activity was before then, at most `most`. */
  expired?(companyId: string, before: Date, most: number): Promise<Person>;
}

/** The personal records of all contexts. */
export abstract class AllPersonalRecords {
  abstract all(): readonly PersonalRecords[];
}
