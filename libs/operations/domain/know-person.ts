import type { KnownPerson, Person, PersonalRecords } from '#shared-kernel';
import { PersonNotNamed } from './erasure-errors.js';

/** Shorter texts stand in messages about other people too. */
const MIN_TEXT_LENGTH = 6;

/** Leads from the tasks and debtors that were named to everything else about the same person. */
export class KnowPerson {
  constructor(private readonly records: { all(): readonly PersonalRecords[] }) {}

  async of(companyId: string, { taskIds, debtorIds }: Person): Promise<KnownPerson> {
    if (taskIds.length + debtorIds.length === 0) throw new PersonNotNamed();
    const person = { taskIds: [...new Set(taskIds)], debtorIds: [...new Set(debtorIds)] };
    const known = { caseIds: [] as string[], scalepointTaskIds: [] as string[], texts: [] as string[] };
    for (const records of this.records.all()) {
      const traces = await records.traces?.(companyId, person);
      if (!traces) continue;
      known.caseIds.push(...traces.caseIds);
      known.scalepointTaskIds.push(...traces.scalepointTaskIds);
      known.texts.push(...traces.texts.map((text) => text.trim()).filter((text) => text.length >= MIN_TEXT_LENGTH));
    }
    return { ...person, ...known, texts: [...new Set(known.texts)] };
  }
}
