import { HttpRefusal } from '#platform/http';

/** As the context of the task answers it, which this one does not know. */
export const NO_TASK = new HttpRefusal(404, {
  code: 'case-intake.task-not-found',
  da: 'Der er ingen opgave med dette id.',
  en: 'There is no task with this id.',
});
