import type { ScalepointTask } from './task-shape.js';

/** The next revision of the task: another phone number, a longer description, the last deadline moved by two days. */
export function updateOf(task: ScalepointTask): ScalepointTask {
  const deadlines = task.deadlines?.map((deadline, index, all) =>
    index === all.length - 1 ? { ...deadline, at: twoDaysLater(deadline.at) } : deadline,
  );
  return {
    ...task,
    revision: (task.revision ?? 1) + 1,
    kind: 'update',
    case: {
      ...task.case,
      damageDescription: `${task.case?.damageDescription ?? ''}\nSkadeservice har opsat affugter.`.trim(),
    },
    ...(task.policyholder && { policyholder: { ...task.policyholder, mobile: '+45 21 99 99 99' } }),
    ...(deadlines && { deadlines }),
  };
}

/** The cancellation of a task: only its identification and the reason. */
export function cancellationOf(task: ScalepointTask, note = 'Oprettet ved en fejl'): ScalepointTask {
  return {
    ...(task.taskId !== undefined && { taskId: task.taskId }),
    revision: (task.revision ?? 1) + 1,
    kind: 'cancel',
    ...(task.referenceNumber !== undefined && { referenceNumber: task.referenceNumber }),
    case: { ...(task.case?.id && { id: task.case.id }), ...(task.case?.number && { number: task.case.number }) },
    ...(task.insuranceCompany && { insuranceCompany: task.insuranceCompany }),
    note,
  };
}

/** The insurer takes a cancellation back: the task as new once more, with a later revision than the cancellation. */
export function sentAgain(task: ScalepointTask): ScalepointTask {
  return { ...task, revision: (task.revision ?? 1) + 2, kind: 'new' };
}

/** The same damage sent by mistake as another task of another case: only the policyholder, the policy and the damage agree. */
export function doubleOf(task: ScalepointTask, taskId: string, number: string): ScalepointTask {
  const { id: _, url: __, ...damage } = task.case ?? {};
  return { ...task, taskId, revision: 1, referenceNumber: `${number}-1`, case: { ...damage, id: taskId, number } };
}

/** Moves the day and keeps the wall-clock hour and the offset as written. */
function twoDaysLater(time: string): string {
  const day = new Date(`${time.slice(0, 10)}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 2);
  return `${day.toISOString().slice(0, 10)}${time.slice(10)}`;
}
