import { type CaseForInvoicing, CasesForInvoicing, type TaskForInvoicing } from '#case-intake/contracts';

export const CLAIM = 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11';

export function aCase(caseId = 'case', task: Partial<TaskForInvoicing> = {}): CaseForInvoicing {
  return {
    caseId,
    number: 1,
    name: 'Scalepoint: 20261124-07',
    task: {
      id: `task of ${caseId}`,
      scalepointTaskId: `guid of ${caseId}`,
      status: 'accepted',
      scalepointCaseId: CLAIM,
      scalepointCaseNumber: '20261124-07',
      referenceNumber: `20261124-07-${caseId}`,
      replyAddress: null,
      insurerId: 'insurer',
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

  async find(_companyId: string, caseId: string): Promise<CaseForInvoicing | null> {
    return this.all.find((one) => one.caseId === caseId) ?? null;
  }

  async several(_companyId: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseForInvoicing>> {
    return new Map(this.all.filter(({ caseId }) => caseIds.includes(caseId)).map((one) => [one.caseId, one]));
  }

  async ofClaim(_companyId: string, claimId: string): Promise<CaseForInvoicing[]> {
    return this.all.filter(({ caseId, task }) => caseId === claimId || task.scalepointCaseId === claimId);
  }
}
