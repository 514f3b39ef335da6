import { useState } from 'react';
import { consoleTests, fireEvent, screen } from './testing/render';
import { PageTabs } from './page-tabs';
import { SectionTabs } from './section-tabs';

const page = consoleTests();
const TABS = [
  { key: 'a', label: 'Opgaver', children: <p>Listen</p> },
  { key: 'b', label: 'Modtagelser', children: <p>Indbakken</p> },
];

function Tabs() {
  const [opened, setOpened] = useState('a');
  return <PageTabs label="Faner" tabs={TABS} opened={opened} onOpen={setOpened} />;
}

it('tabs are opened by a press and by the arrow keys, which take the focus along', async () => {
  page.open(<Tabs />);
  const [first, second] = await screen.findAllByRole('tab');
  fireEvent.click(second as HTMLElement);
  await screen.findByText('Indbakken');
  expect(screen.queryByText('Listen')).toBeNull();
  fireEvent.keyDown(second as HTMLElement, { key: 'ArrowRight' });
  await screen.findByText('Listen');
  expect(document.activeElement).toBe(first);
  expect(first?.getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(first?.id);
});

it('a page of which one may use no section says so', async () => {
  page.open(<SectionTabs sections={[]} label="Indstillinger" />);
  await screen.findByText(/Du har ikke rettigheder til denne side/);
});
