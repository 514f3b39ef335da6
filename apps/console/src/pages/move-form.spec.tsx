import dayjs from 'dayjs';
import { choose, consoleTests, dialog, fireEvent, press, fill, sampleOf, screen, waitFor } from '../testing/render';
import { MoveForm } from './move-form';
import { type Decided, untilOf } from './task-moves';

const page = consoleTests();
type Props = Parameters<typeof MoveForm>[0];

const taskIn = (status: string) => sampleOf<Props['task']>('TaskDetailResponse', { status });
const form = (task: Props['task']) => (
  <MoveForm move="rejection" task={task} error={null} isPending={false} onCancel={() => {}} onDone={() => {}} />
);

it('a dialog refuses when the task was moved while it was open', async () => {
  const { rerender } = page.open(form(taskIn('case-opened')));
  const asking = await dialog();
  expect(asking.getByRole('button', { name: 'Afvis' }).hasAttribute('disabled')).toBe(false);
  rerender(page.around(form(taskIn('accepted'))));
  await screen.findByText(/Opgaven er ændret i mellemtiden og er nu: Accepteret/);
  expect(asking.getByRole('button', { name: 'Afvis' }).hasAttribute('disabled')).toBe(true);
});

it('the reason of a rejection is chosen among the company’s templates', async () => {
  const template = { kind: 'rejection', insurerId: null, title: 'For langt væk', text: 'Uden for vores område æøå.' };
  page.api.on('GET /v1/text-templates', {
    ...sampleOf('TextTemplatesResponse'),
    templates: [template],
  });
  page.open(form(taskIn('case-opened')));
  const asking = await dialog();
  await choose('Vælg skabelon', 'For langt væk', asking);
  expect((await asking.findByLabelText<HTMLTextAreaElement>('Begrundelse')).value).toBe('Uden for vores område æøå.');
});

it('a deadline is postponed to a time, or to the end of a day', async () => {
  expect(untilOf({ at: dayjs('2026-12-02T14:00') })).toBe('2026-12-02T13:00:00.000Z');
  const task = { ...taskIn('accepted'), deadlines: [sampleOf<Props['task']['deadlines'][0]>('DeadlineResponse')] };
  const decided: Decided[] = [];
  const done = (one: Decided) => void decided.push(one);
  page.open(
    <MoveForm move="postponement" task={task} error={null} isPending={false} onCancel={() => {}} onDone={done} />,
  );
  const asking = await dialog();
  fireEvent.click(await asking.findByLabelText('Hele dagen, til kl. 24'));
  await fill('Begrundelse', 'Kunden er bortrejst', asking);
  press('Udsæt', asking);
  await waitFor(() => expect(decided).toHaveLength(1));
  expect(untilOf(decided[0]?.values ?? {})).toMatch(/^\d{4}-\d\d-\d\d$/);
});
