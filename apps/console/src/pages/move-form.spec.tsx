import { choose, consoleTests, dialog, sampleOf, screen } from '../testing/render';
import { MoveForm } from './move-form';

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
