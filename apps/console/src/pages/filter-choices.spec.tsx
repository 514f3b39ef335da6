import { consoleTests, sampleOf, screen } from '../testing/render';
import { FilterChoices } from './filter-choices';
import { filterOf } from './task-filter';

const page = consoleTests();
const [KEPT, MERGED] = ['01997c00-0000-7000-8000-0000000000e1', '01997c00-0000-7000-8000-0000000000e2'];

function open() {
  const connection = sampleOf<object>('ConnectionResponse', { insurerId: KEPT, insurerName: 'Fyn Forsikring' });
  page.api
    .on('GET /v1/connections', { items: [connection], next: null })
    .on('GET /v1/directory/{kind}', { items: [], next: null });
  page.open(<FilterChoices filter={filterOf(new URLSearchParams({ insurer: MERGED }))} />);
}

describe('a kept filter by an insurer that was merged since', () => {
  it('names the insurer whose tasks it finds', async () => {
    page.api.on('GET /v1/insurers/{id}', sampleOf<object>('InsurerResponse', { id: MERGED, mergedIntoId: KEPT }));
    open();
    await screen.findByText('Fyn Forsikring');
  });

  it('shows no id to a user who may not see insurers', async () => {
    page.api.on('GET /v1/insurers/{id}', { status: 403 });
    open();
    await screen.findByText('Forsikringsselskab');
    expect(screen.queryByText(MERGED)).toBeNull();
  });
});
