import { consoleTests, fireEvent, press, screen } from './testing/render';
import { useDialogs } from './dialogs';

const page = consoleTests();
const answered: string[] = [];

function Speaker() {
  const { message, modal } = useDialogs();
  const ask = () => modal.confirm({ title: 'Slet?', okText: 'Ja', cancelText: 'Nej', onOk: () => answered.push('ja') });
  const speak = () => {
    message.success('Gemt');
    message.error('Men ikke sendt');
    ask();
  };
  return <button onClick={speak}>Gem</button>;
}

it('messages and questions that come before their script are shown when it is there', async () => {
  page.open(<Speaker />);
  fireEvent.click(await screen.findByRole('button', { name: 'Gem' }));
  await screen.findByText('Gemt');
  await screen.findByText('Men ikke sendt');
  await screen.findByRole('dialog', { name: 'Slet?' });
  press('Ja');
  expect(answered).toEqual(['ja']);
});
