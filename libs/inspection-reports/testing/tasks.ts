import { type FileAnswer, type FileOfTask, type TaskForReport, TasksForReports } from '#case-intake/contracts';
import { type CompanyProfile, CompanyProfiles } from '#directory/contracts';
import { UserNames } from '#users/contracts';

const TASK: TaskForReport = {
  ...{ referenceNumber: '20261126-01-8', scalepointCaseNumber: '20261126-01', caseName: null },
  ...{ insurerName: 'Nordlys Forsikring', policyNumber: null, policyholder: 'Karen Holm', address: null },
  ...{ damage: ['Rørskade', 'Skjult vandskade'], damageDate: '2026-11-08' },
};

/** One task, `task`, about a water damage, with the files that are given by their ids. */
export class FakeTasksForReports extends TasksForReports {
  constructor(private readonly files: Readonly<Record<string, FileOfTask>> = {}) {
    super();
  }

  async find(_companyId: string, taskId: string): Promise<TaskForReport | null> {
    return taskId === 'task' ? TASK : null;
  }

  async file(_companyId: string, _taskId: string, fileId: string): Promise<FileOfTask | null> {
    return this.files[fileId] ?? null;
  }

  async answers(): Promise<ReadonlyMap<string, FileAnswer>> {
    return new Map();
  }
}

export class FakeProfiles extends CompanyProfiles {
  async of(): Promise<CompanyProfile> {
    const address = { street: 'Havnegade 1', street2: null, postalCode: '4000', city: 'Roskilde', countryCode: null };
    return { name: 'Demo Byg & Søn', cvr: '12345674', email: null, phone: null, address };
  }
}

export class FakeUserNames extends UserNames {
  async all(_companyId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(userIds.filter((id) => id === 'anna').map((id) => [id, 'Anna Åkjær']));
  }
}
