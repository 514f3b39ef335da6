import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Directory, EntryNotFound } from '../contracts/index.js';
import { DeputyUnusable } from '../domain/absence-errors.js';
import { type AbsenceFacts, AbsenceStore } from '../domain/absence.js';

/** Sets when an employee is away, and who covers for them. */
export class PutAbsence extends CompanyCommand {
  constructor(
    companyId: string,
    readonly employeeId: string,
    readonly facts: AbsenceFacts,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(PutAbsence)
export class PutAbsenceHandler implements ICommandHandler<PutAbsence> {
  constructor(
    private readonly absences: AbsenceStore,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, employeeId, facts, expectedVersion }: PutAbsence) {
    const refs = [employeeId, facts.deputyId].flatMap((id) =>
      id === null ? [] : [{ kind: 'employees', id } as const],
    );
    const known = await this.directory.entries(companyId, refs);
    if (!known.some(({ id }) => id === employeeId)) throw new EntryNotFound();
    const absence = await this.absences.of(companyId, employeeId);
    absence.expectVersion(expectedVersion);
    const { deputyId } = facts;
    // Only a new choice is checked: the deputy may have become inactive since.
    const isUsable = deputyId !== employeeId && known.some(({ id, active }) => id === deputyId && active);
    if (deputyId !== null && deputyId !== absence.deputyId && !isUsable) throw new DeputyUnusable();
    absence.put(facts);
    this.absences.add(absence);
  }
}
