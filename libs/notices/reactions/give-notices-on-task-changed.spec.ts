import {
  CaseOpenedV1,
  CaseReassignedV1,
  DeadlineNearV1,
  ScalepointAnsweredV1,
  TaskCancelledV1,
} from '#case-intake/contracts';
import { InvoiceRefusedV1, PostingFailedV1, PostingLeftUnclearV1 } from '#invoicing/contracts';
import type { DomainEvent } from '#shared-kernel';
import { GiveNoticesOnTaskChanged } from './give-notices-on-task-changed.js';

const reaction = new GiveNoticesOnTaskChanged();
const logged = ({ type, data }: DomainEvent, id = 'e1') => ({
  ...{ id, companyId: 'company', stream: 's', version: 1, type },
  ...{ data: data as Parameters<typeof reaction.skips>[0], occurredAt: new Date(0) },
});
const answered = (outcome: string) => new ScalepointAnsweredV1({ taskId: 't', about: 'e0', outcome });

describe('what users are told of', () => {
  it.each<[string, DomainEvent, object]>([
    ['new-task', new CaseOpenedV1({ caseId: 'c', taskId: 't', debtorId: 'd', number: 1 }), { taskId: 't' }],
    ['reassigned', new CaseReassignedV1({ caseId: 'c', taskId: 't', caseManagerId: 'bo', previousId: null }), {}],
    ['deadline-near', new DeadlineNearV1({ taskId: 't', name: 'contact', at: 'x' }), { detail: 'contact' }],
    ['refused', answered('refused'), { taskId: 't' }],
    ['refused', answered('unclear'), { taskId: 't' }],
    ['cancelled', new TaskCancelledV1({ taskId: 't', caseId: null }), { taskId: 't', caseId: undefined }],
    ['refused', new InvoiceRefusedV1({ invoiceId: 'i', caseId: 'c' }), { taskId: undefined, caseId: 'c' }],
    ['refused', new PostingFailedV1({ invoiceId: 'i', caseId: 'c', reason: 'x' }), { caseId: 'c' }],
    ['refused', new PostingLeftUnclearV1({ invoiceId: 'i', caseId: 'c' }), { caseId: 'c' }],
  ])('includes %s', (kind, event, facts) => {
    expect(reaction.react(logged(event))).toMatchObject({
      companyId: 'company',
      reasons: [{ id: 'e1', kind, ...facts }],
    });
  });

  it.each(['accepted', 'not-sent'])('leaves out an answer that is %s, which gets no job', (outcome) => {
    const event = logged(answered(outcome));
    expect([reaction.skips(event.data), reaction.react(event)]).toEqual([true, null]);
  });

  it('is one command for many events', () => {
    const events = [logged(answered('accepted')), logged(answered('refused'), 'e2'), logged(answered('unclear'), 'e3')];
    expect(reaction.reactToMany('company', events)?.reasons.map(({ id }) => id)).toEqual(['e2', 'e3']);
  });
});
