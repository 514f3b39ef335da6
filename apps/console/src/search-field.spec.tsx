import { consoleTests, fill, fireEvent, press, screen } from './testing/render';
import { SearchField } from './search-field';

const page = consoleTests();

it('a search names its box and what its buttons do', async () => {
  page.open(<SearchField label="Hvem" value="anna" onTyped={() => undefined} />);
  await screen.findByRole('searchbox', { name: 'Hvem' });
  screen.getByRole('button', { name: 'Søg: Hvem' });
  screen.getByRole('button', { name: 'Ryd: Hvem' });
});

it('a search begins with the Enter key, its button, and when it is cleared', async () => {
  const searched: string[] = [];
  page.open(<SearchField label="Hvem" onSearch={(text) => searched.push(text)} />);
  await fill('Hvem', 'bo');
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' });
  press('Søg: Hvem');
  press('Ryd: Hvem');
  expect(searched).toEqual(['bo', 'bo', '']);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  expect(screen.queryByRole('button', { name: 'Ryd: Hvem' })).toBeNull();
});
