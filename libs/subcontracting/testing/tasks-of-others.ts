import { type TaskBrief, TaskBriefs, type TaskFileFacts, TaskFiles } from '#case-intake/contracts';

const BRIEF: TaskBrief = {
  ...{ id: 'task', status: 'accepted', insurerName: 'Nordlys', referenceNumber: '1', scalepointCaseNumber: '1' },
  ...{ damageType: null, address: null, policyholder: { name: null, phones: [], email: null }, erased: false },
};

/** One task of `company`, with one file. */
export class OneTask extends TaskBriefs {
  constructor(private readonly facts: Partial<TaskBrief> = {}) {
    super();
  }

  async of(companyId: string, taskId: string): Promise<TaskBrief | null> {
    return companyId === 'company' && taskId === 'task' ? { ...BRIEF, ...this.facts } : null;
  }
}

export class OneFile extends TaskFiles {
  async facts(_companyId: string, _taskId: string, fileIds: readonly string[]): Promise<TaskFileFacts[]> {
    return fileIds.includes('file') ? [{ id: 'file', name: 'a.pdf', contentType: 'application/pdf', size: 1 }] : [];
  }

  async content() {
    return null;
  }
}
