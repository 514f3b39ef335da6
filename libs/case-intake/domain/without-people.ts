import type { TaskDelivery } from '../contracts/index.js';

const NO_PERSON = { name: null, cvr: null, phone: null, mobile: null, email: null, address: null } as const;

/**
 * A task without what it says about people, and without texts in which people are named. What is left tells the task
 * from others: its kind, the numbers of task and case, the insurer, amounts and deadlines.
 */
export function withoutPeople(content: TaskDelivery): TaskDelivery {
  return {
    ...content,
    scalepointUrl: null,
    damageCause: null,
    damageDescription: null,
    responsibility: null,
    damageDate: null,
    policy: { ...content.policy, number: null },
    policyholder: NO_PERSON,
    damageAddress: null,
    contacts: [],
    claimHandler: null,
    attachments: [],
    note: null,
    customerNote: null,
    replyAddress: null,
    serviceLines: [],
    ...(content.offerAnswers && {
      offerAnswers: content.offerAnswers.map((answer) => ({ ...answer, answeredBy: null })),
    }),
  };
}
