import { consoleTests, choose, dialog, fill, press, sampleOf, screen, waitFor } from '../testing/render';
import { Subcontracts } from './subcontracts';

const page = consoleTests();
const lists = (items: object[]) => ({ items, next: null });
const FIRM = '01997c00-0000-7000-8000-0000000000f1';
const PRICE = { amount: '1500.00', currency: 'DKK' };
const OFFERED = sampleOf<{ id: string }>('SubcontractResponse', {
  ...{ firmName: 'Lunds VVS', state: 'offered', price: { kind: 'asked', amount: PRICE } },
  ...{ linkState: 'valid', deadline: null, declineReason: null },
});

it('the link of a new subcontract is shown once, and its firm is added to the list first', async () => {
  page.api
    .on('GET /v1/subcontracts', lists([]))
    .on('GET /v1/subcontractors', lists([]))
    .on('GET /v1/tasks/{id}/files', lists([]))
    .on('POST /v1/subcontractors', sampleOf('FirmResponse', { id: FIRM }))
    .on(
      'POST /v1/subcontracts',
      sampleOf('SubcontractWithLinkResponse', { link: 'https://erp.example/link/subcontract#s' }),
    );
  page.open(<Subcontracts task={{ id: 't1', status: 'accepted' }} />);
  await screen.findByText('Intet er givet til andre firmaer.');
  press('Giv til underleverandør');
  const asked = await dialog();
  await choose('Underleverandør', 'Ny underleverandør', asked);
  await fill('Firma', 'Lunds VVS', asked);
  await fill('Hvad skal laves', 'Udskift vandrør', asked);
  press('Giv til underleverandør', asked);
  await screen.findByText('https://erp.example/link/subcontract#s');
  const [sent] = page.api.sent('POST /v1/subcontracts');
  expect(sent).toMatchObject({
    ...{ taskId: 't1', firmId: FIRM, text: 'Udskift vandrør', price: { kind: 'asked', amount: null } },
    ...{ showsAddress: true, showsContact: false, fileIds: [] },
  });
});

it('the price that a subcontractor named is agreed with one press', async () => {
  page.api
    .on('GET /v1/subcontracts', lists([OFFERED]))
    .on('POST /v1/subcontracts/{id}/price-agreement', sampleOf('SubcontractResponse'));
  page.open(<Subcontracts task={{ id: 't1', status: 'accepted' }} />);
  await screen.findByText(/1\.500,00/);
  press('Aftal prisen');
  await waitFor(() => expect(page.api.sent('POST /v1/subcontracts/{id}/price-agreement')).toHaveLength(1));
  expect(page.api.sent('POST /v1/subcontracts/{id}/price-agreement')).toEqual([{ price: PRICE }]);
});

it('nothing is handed over of a cancelled task', async () => {
  page.api.on('GET /v1/subcontracts', lists([OFFERED]));
  page.open(<Subcontracts task={{ id: 't1', status: 'cancelled' }} />);
  await screen.findByText('Lunds VVS');
  expect(screen.queryByRole('button')).toBeNull();
});
