import type { FieldRefusal } from '#shared-kernel';

export interface TaskOfCase {
  readonly id: string;
  readonly referenceNumber: string | null;
  readonly insurerId: string;
}

interface CaseOfDocument {
  readonly tasks: readonly TaskOfCase[];
}

/** The task of a document, by its stored id: null is the main task, for which the case was opened. */
export interface TaskOfDocument {
  readonly stored: string | null;
  readonly insurerId: string;
}

interface CreditedDocument {
  readonly taskId: string | null;
  readonly insurerId: string;
}

/**
 * The task that a document of a case belongs to. A document is never given to one of several tasks by a guess: it names the
 * task, unless it credits a document, whose task it has.
 */
export function taskOfDocument(
  { tasks }: CaseOfDocument,
  taskId: string | null,
  credited: CreditedDocument | null = null,
): TaskOfDocument | FieldRefusal {
  const [main] = tasks;
  const stored = (id: string) => (id === main?.id ? null : id);
  // The task of a credited document may have its own case by now.
  if (credited && (taskId === null || stored(taskId) === credited.taskId)) {
    const known = tasks.find(({ id }) => stored(id) === credited.taskId);
    return { stored: credited.taskId, insurerId: known?.insurerId ?? credited.insurerId };
  }
  if (credited) return OF_ANOTHER_TASK;
  const found = taskId === null && tasks.length === 1 ? main : tasks.find(({ id }) => id === taskId);
  return found ? { stored: stored(found.id), insurerId: found.insurerId } : taskFault(tasks, taskId);
}

export function isTaskFault(task: TaskOfDocument | FieldRefusal): task is FieldRefusal {
  return 'pointer' in task;
}

const OF_ANOTHER_TASK: FieldRefusal = {
  pointer: '/taskId',
  code: 'differs',
  da: 'Fakturaen, der krediteres, hører til en anden opgave. Angiv dens opgave, eller udelad feltet.',
  en: 'The invoice that is credited belongs to another task. Name its task, or leave the field out.',
};

function taskFault(tasks: readonly TaskOfCase[], taskId: string | null): FieldRefusal {
  const list = tasks.map(({ id, referenceNumber }) => (referenceNumber === null ? id : `${referenceNumber} (${id})`));
  const known = list.join(', ');
  return taskId === null
    ? {
        pointer: '/taskId',
        code: 'required',
        da: `Sagen har flere opgaver. Angiv den, som bilaget hører til: ${known}.`,
        en: `The case has several tasks. Name the one that the document belongs to: ${known}.`,
      }
    : {
        pointer: '/taskId',
        code: 'unknown',
        da: `Opgaven er ikke på sagen. Sagen har: ${known}.`,
        en: `The task is not on the case. The case has: ${known}.`,
      };
}
