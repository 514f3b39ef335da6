import { type Day, danishDay } from '#shared-kernel';

export interface NoticeToMail {
  readonly kind: string;
  readonly taskId: string | null;
  readonly taskNumber: string | null;
  readonly detail: string | null;
  readonly language: 'da' | 'en';
}

export interface WorkToMail {
  readonly taskId: string;
  readonly number: string | null;
  readonly dueAt: Date | null;
  readonly isNew: boolean;
  readonly isRefused: boolean;
}

interface MailText {
  readonly subject: string;
  readonly text: string;
}

type Texts = Readonly<Record<string, readonly [da: string, en: string]>>;

const SUBJECTS: Texts = {
  'new-task': ['Ny opgave', 'New task'],
  reassigned: ['Opgave tildelt dig', 'Task assigned to you'],
  'deadline-near': ['Frist nærmer sig', 'Deadline is near'],
  refused: ['Afvist af Scalepoint', 'Refused by Scalepoint'],
  cancelled: ['Annulleret af forsikringsselskabet', 'Cancelled by the insurer'],
  'delivery-failed': ['En modtagelse kunne ikke indlæses', 'A delivery could not be used'],
};
const SENTENCES: Texts = {
  'new-task': ['Du er ansvarlig for en ny opgave.', 'You are responsible for a new task.'],
  reassigned: ['En opgave er tildelt dig.', 'A task was assigned to you.'],
  'deadline-near': ['En frist på opgaven nærmer sig.', 'A deadline of the task is near.'],
  refused: [
    'Scalepoint har ikke taget imod noget, der blev sendt om opgaven. Se årsagen på opgaven.',
    'Scalepoint did not take something that was sent about the task. The task shows why.',
  ],
  cancelled: ['Forsikringsselskabet har annulleret opgaven.', 'The insurer cancelled the task.'],
  'delivery-failed': [
    'Scalepoint har sendt noget, der ikke kunne indlæses. Ret det, der er galt, og indlæs det igen.',
    'Scalepoint sent something that could not be used. Correct what is wrong, and process it again.',
  ],
};
const WORDS = {
  task: ['Opgave', 'Task'],
  deadline: ['Frist', 'Deadline'],
  open: ['Åbn opgaven', 'Open the task'],
  inbox: ['Åbn modtagelserne', 'Open the deliveries'],
  settings: ['Vælg, hvad du får besked om', 'Choose what you are told of'],
  digest: ['Dine opgaver i dag', 'Your tasks today'],
  overdue: ['Frist overskredet', 'Overdue'],
  today: ['Frist i dag', 'Due today'],
  fresh: ['Afventer svar', 'To be answered'],
  refused: ['Afvist af Scalepoint', 'Refused by Scalepoint'],
  nothing: ['Der er ingen opgaver, som haster i dag.', 'No task is urgent today.'],
} as const satisfies Texts;

const pick = (language: 'da' | 'en') => (texts: readonly [string, string] | undefined) =>
  texts?.[language === 'da' ? 0 : 1] ?? '';

/** A mail about one task. It says no more of it than its number. */
export function noticeMail(notice: NoticeToMail, console: string): MailText {
  const { kind, taskId, taskNumber, detail, language } = notice;
  const said = pick(language);
  const lines = [
    said(SENTENCES[kind]),
    '',
    ...(taskNumber === null ? [] : [`${said(WORDS.task)}: ${taskNumber}`]),
    ...(detail === null ? [] : [`${said(WORDS.deadline)}: ${detail}`]),
    ...(taskId === null ? [] : [`${said(WORDS.open)}: ${console}/scalepoint/${taskId}`]),
    ...(kind === 'delivery-failed' ? [`${said(WORDS.inbox)}: ${console}/scalepoint?tab=inbox&unresolved=true`] : []),
  ];
  return { subject: [said(SUBJECTS[kind]), taskNumber].filter(Boolean).join(': '), text: ended(lines, said, console) };
}

/** The daily mail: each task once, under what is most urgent about it. */
export function digestMail(work: readonly WorkToMail[], language: 'da' | 'en', console: string, now: Date): MailText {
  const said = pick(language);
  const today: Day = danishDay(now);
  const isOverdue = ({ dueAt }: WorkToMail) => dueAt !== null && dueAt < now;
  const isDue = ({ dueAt }: WorkToMail) => dueAt !== null && danishDay(dueAt) === today;
  const sections: [string, (one: WorkToMail) => boolean][] = [
    [said(WORDS.refused), ({ isRefused }) => isRefused],
    [said(WORDS.overdue), isOverdue],
    [said(WORDS.today), isDue],
    [said(WORDS.fresh), ({ isNew }) => isNew],
  ];
  const listed = new Set<string>();
  const lines = sections.flatMap(([title, fits]) => {
    const tasks = work.filter((one) => fits(one) && !listed.has(one.taskId));
    for (const { taskId } of tasks) listed.add(taskId);
    const rows = tasks.map(({ taskId, number }) => `- ${number ?? taskId}: ${console}/scalepoint/${taskId}`);
    return tasks.length === 0 ? [] : [`${title} (${tasks.length})`, ...rows, ''];
  });
  const body = lines.length === 0 ? [said(WORDS.nothing)] : lines;
  return { subject: `${said(WORDS.digest)} (${listed.size})`, text: ended(body, said, console) };
}

function ended(lines: readonly string[], said: ReturnType<typeof pick>, console: string): string {
  return [...lines, '', `${said(WORDS.settings)}: ${console}/notices`].join('\n');
}
