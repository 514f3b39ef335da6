import { consoleTests, screen } from './testing/render';
import { SearchField } from './search-field';

const page = consoleTests();

it('a search names its box and what its buttons do', async () => {
  page.open(<SearchField label="Hvem" value="anna" onTyped={() => undefined} />);
  await screen.findByRole('textbox', { name: 'Hvem' }).catch(() => screen.findByRole('searchbox', { name: 'Hvem' }));
  screen.getByRole('button', { name: 'Søg: Hvem' });
  screen.getByRole('button', { name: 'Ryd: Hvem' });
});
