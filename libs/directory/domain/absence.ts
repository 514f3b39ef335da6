import { Aggregate, isSameJson } from '#shared-kernel';
import { AbsenceChangedV1 } from '../contracts/index.js';
import { AbsenceEndsBeforeItBegins } from './absence-errors.js';

export interface AbsenceFacts {
  /** The standing deputy: remains when the employee is back. */
  readonly deputyId: string | null;
  /** First and last day away, `yyyy-MM-dd`; null if the employee is not away and will not be. */
  readonly from: string | null;
  /** Null with a first day: until further notice. */
  readonly until: string | null;
}

/**
 * When an employee is away, and who covers for them. Apart from the entry of the directory, which the ERP replaces as a whole.
 * Its id is the employee's.
 */
export class Absence extends Aggregate implements AbsenceFacts {
  static override readonly stream = 'directory.absence';
  static override readonly personal = ['from', 'until'];

  deputyId!: string | null;
  from!: string | null;
  until!: string | null;

  private constructor() {
    super();
  }

  static none(companyId: string, employeeId: string): Absence {
    const facts = { deputyId: null, from: null, until: null };
    return Object.assign(new Absence(), { companyId, id: employeeId, version: 0, ...facts });
  }

  /** @throws AbsenceEndsBeforeItBegins */
  put(facts: AbsenceFacts): void {
    if (facts.until !== null && (facts.from === null || facts.until < facts.from))
      throw new AbsenceEndsBeforeItBegins();
    const { deputyId, from, until } = this;
    if (this.version > 0 && isSameJson({ deputyId, from, until }, facts)) return;
    Object.assign(this, facts);
    this.record(new AbsenceChangedV1({ employeeId: this.id, deputyId: this.deputyId }));
  }
}

export abstract class AbsenceStore {
  /** Locks it for update; one without a period or deputy if nothing was saved. */
  abstract of(companyId: string, employeeId: string): Promise<Absence>;
  abstract add(absence: Absence): void;
}
