import { address, consoleTests, dialog, fireEvent, press, sampleOf, screen, waitFor } from '../testing/render';
import { PhoneTools } from './phone-tools';
import { useTaskFilter } from './task-filter';

const page = consoleTests();

function Tools() {
  return <PhoneTools filter={useTaskFilter()} />;
}

it('a phone searches, shows one’s own tasks, and filters and sorts in a drawer', async () => {
  page.api
    .on('GET /v1/tasks/counts', sampleOf('TaskCountsResponse', { dueSoon: 2 }))
    .on('GET /v1/connections', { items: [], next: null });
  page.open(<Tools />);
  await screen.findByLabelText(/^Søg på nummer/);
  press('Mine opgaver');
  await waitFor(() => expect(address()).toContain('assignee=me'));
  press('Filtrér og sortér');
  const drawer = await dialog();
  fireEvent.click(await drawer.findByRole('button', { name: /^Udløber snart/ }));
  await waitFor(() => expect(address()).toContain('dueSoon=true'));
  expect(drawer.queryByLabelText(/^Søg på nummer/)).toBeNull();
});
