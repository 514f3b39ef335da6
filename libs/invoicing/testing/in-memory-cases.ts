import {
  type CaseForInvoicing,
  CasesForInvoicing,
  documentKey,
  type DocumentOfCase,
  type TaskForInvoicing,
} from '#case-intake/contracts';

export const CLAIM = 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11';

export function aCase(caseId = 'case', task: Partial<TaskForInvoicing> = {}): CaseForInvoicing {
  const { id = `task of ${caseId}`, referenceNumber = `20261124-07-${caseId}`, insurerId = 'insurer' } = task;
  return {
    caseId,
    tasks: [{ id, referenceNumber, insurerId }],
    number: 1,
    name: 'Scalepoint: 20261124-07',
    task: {
      id,
      ownCaseId: caseId,
      scalepointTaskId: `guid of ${caseId}`,
      status: 'accepted',
      scalepointCaseId: CLAIM,
      scalepointCaseNumber: '20261124-07',
      referenceNumber,
      replyAddress: null,
      insurerId,
      insurerName: 'Nordlys Forsikring',
      debtorId: 'nordlys',
      policyholder: { name: 'Åse Bækgård', email: null, phone: null, address: null },
      deductible: null,
      vatShare: null,
      approvedAmount: null,
      offerAnswers: [],
      inspectionAt: null,
      visited: false,
      ...task,
    },
  };
}

export class InMemoryCases extends CasesForInvoicing {
  constructor(readonly all: CaseForInvoicing[] = [aCase()]) {
    super();
  }

  async several(
    _companyId: string,
    documents: readonly DocumentOfCase[],
  ): Promise<ReadonlyMap<string, CaseForInvoicing>> {
    const found = documents.flatMap((document) => {
      const { caseId, taskId = null } = document;
      const on = this.all.filter((one) => one.caseId === caseId);
      const one = on.find(({ task, tasks }) => task.id === (taskId ?? tasks[0]?.id));
      return one ? [[documentKey(document), one] as const] : [];
    });
    return new Map(found);
  }

  async withLeft(_companyId: string, caseId: string): Promise<readonly string[]> {
    return [caseId];
  }

  async ofClaim(_companyId: string, claimId: string): Promise<CaseForInvoicing[]> {
    return this.all.filter(({ caseId, task }) => caseId === claimId || task.scalepointCaseId === claimId);
  }
}

/** A case with several tasks, as one entry for each of them; the first one is the main task. */
export function aSharedCase(caseId: string, tasks: readonly Partial<TaskForInvoicing>[]): CaseForInvoicing[] {
  const entries = tasks.map((task) => aCase(caseId, task));
  const listed = entries.flatMap((entry) => entry.tasks);
  return entries.map((entry, index) => {
    const ownCaseId = index === 0 ? caseId : `own case of ${entry.task.id}`;
    return { ...entry, tasks: listed, task: { ...entry.task, ownCaseId } };
  });
}
