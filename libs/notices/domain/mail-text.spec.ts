import { digestMail, noticeMail } from './mail-text.js';

const CONSOLE = 'https://erp.example/console';
const NOTICE = {
  kind: 'deadline-near',
  taskId: 't1',
  taskNumber: '20261124-07-1',
  detail: 'contact',
  language: 'da',
} as const;
const WORK = { number: null, dueAt: null, isNew: false, isRefused: false };

describe('a mail about a task', () => {
  it('says its number and where it is, in the language of the user', () => {
    expect(noticeMail(NOTICE, CONSOLE)).toEqual({
      subject: 'Frist nærmer sig: 20261124-07-1',
      text: [
        'En frist på opgaven nærmer sig.',
        '',
        'Opgave: 20261124-07-1',
        'Frist: contact',
        'Åbn opgaven: https://erp.example/console/scalepoint/t1',
        '',
        'Vælg, hvad du får besked om: https://erp.example/console/notices',
      ].join('\n'),
    });
    const english = noticeMail({ ...NOTICE, kind: 'refused', detail: null, language: 'en' }, CONSOLE);
    expect(english.subject).toBe('Refused by Scalepoint: 20261124-07-1');
    expect(english.text).toContain('Open the task: https://erp.example/console/scalepoint/t1');
  });
});

it('a mail about a delivery says where the deliveries are, and nothing of its content', () => {
  const failed = { ...NOTICE, kind: 'delivery-failed', taskId: null, taskNumber: null, detail: null };
  expect(noticeMail(failed, CONSOLE)).toEqual({
    subject: 'En modtagelse kunne ikke indlæses',
    text: [
      'Scalepoint har sendt noget, der ikke kunne indlæses. Ret det, der er galt, og indlæs det igen.',
      '',
      'Åbn modtagelserne: https://erp.example/console/scalepoint?tab=inbox&unresolved=true',
      '',
      'Vælg, hvad du får besked om: https://erp.example/console/notices',
    ].join('\n'),
  });
});

describe('the daily mail', () => {
  const now = new Date('2026-11-26T07:30:00Z');

  it('lists each task once, under what is most urgent', () => {
    const { subject, text } = digestMail(
      [
        { ...WORK, taskId: 'late', number: 'N-1', dueAt: new Date('2026-11-26T07:00:00Z'), isNew: true },
        { ...WORK, taskId: 'today', number: 'N-2', dueAt: new Date('2026-11-26T22:59:00Z') },
        { ...WORK, taskId: 'tomorrow', dueAt: new Date('2026-11-26T23:00:00Z') },
        { ...WORK, taskId: 'new', isNew: true },
        { ...WORK, taskId: 'refused', dueAt: new Date('2026-11-26T07:00:00Z'), isRefused: true },
      ],
      'da',
      CONSOLE,
      now,
    );
    expect(subject).toBe('Dine opgaver i dag (4)');
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('Vælg'))).toEqual([
      'Afvist af Scalepoint (1)',
      `- refused: ${CONSOLE}/scalepoint/refused`,
      'Frist overskredet (1)',
      `- N-1: ${CONSOLE}/scalepoint/late`,
      'Frist i dag (1)',
      `- N-2: ${CONSOLE}/scalepoint/today`,
      'Afventer svar (1)',
      `- new: ${CONSOLE}/scalepoint/new`,
    ]);
  });

  it('says so when nothing is urgent', () => {
    expect(digestMail([], 'en', CONSOLE, now).text).toContain('No task is urgent today.');
  });
});
