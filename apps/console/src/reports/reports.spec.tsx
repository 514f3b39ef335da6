import { Route, Routes } from 'react-router';
import { consoleTests, fill, fireEvent, press, problem, sampleOf, screen, waitFor } from '../testing/render';
import ReportPage from '../pages/report';
import { ReportTemplates } from '../pages/report-templates';
import { draftsOf, updateDraft } from './draft-store';
import { changeOf, changed, type Report, withAnswer, withoutRoom } from './report-draft';
import { Reports } from './report-list';

const page = consoleTests();
const TASK = '01997c00-0000-7000-8000-00000000aaaa';
const question = (id: string, kind: string, label: string) => ({
  ...{ id, kind, label, mandatory: true, options: [], unit: null },
});
const TEMPLATE = {
  ...{ name: 'Vandskade', kind: 'inspection', damageTypes: [], asksRooms: true, measures: true, agreement: null },
  sections: [
    { title: 'Årsag', perRoom: false, questions: [question('stoppet', 'yes-no', 'Er udstrømningen stoppet?')] },
    { title: 'Rummet', perRoom: true, questions: [question('omfang', 'text', 'Hvad er skadet?')] },
  ],
};
const REPORT = sampleOf<Report>('ReportResponse', {
  ...{ id: '01997c00-0000-7000-8000-00000000bbbb', taskId: TASK, version: 3, title: 'Besigtigelsesrapport' },
  ...{
    kind: 'inspection',
    template: TEMPLATE,
    finishedNumber: null,
    finishedAt: null,
    isChanged: true,
    erasedAt: null,
  },
  ...{ visitedAt: '2026-11-25T08:30:00.000Z', remarks: null, signatures: [] },
});

function open(path = `/scalepoint/${TASK}/reports/${REPORT.id}`) {
  page.api.on('GET /v1/reports/{id}', () => REPORT);
  page.api.on('GET /v1/reports/{id}/versions', { items: [], next: null });
  return page.open(
    <Routes>
      <Route path="/scalepoint/:taskId" element={<Reports taskId={TASK} />} />
      <Route path="/scalepoint/:taskId/reports/:id" element={<ReportPage />} />
    </Routes>,
    path,
  );
}
const sent = (method: string) => page.api.asked.filter((one) => one.method === method && one.path.includes('/reports'));

/** As a phone in a cellar, and back. */
function network(isThere: boolean) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isThere });
  if (isThere) window.dispatchEvent(new Event('online'));
}
const remark = async (text: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name: 'Bemærkninger' }), { target: { value: text } });
const ME = sampleOf<{ readonly companyId: string; readonly userId: string }>('MeResponse');

afterEach(async () => {
  network(true);
  for (const { id } of await draftsOf(`${ME.companyId} ${ME.userId}`)) await updateDraft(id, () => null);
});

describe('a report', () => {
  it('is kept on the device without a network, and sent once when it is back', async () => {
    open();
    await screen.findByText('Er udstrømningen stoppet?');
    network(false);
    fireEvent.click(screen.getByRole('radio', { name: 'Ja' }));
    await remark('Set med vicevært');
    // There is no IndexedDB here, and the page says so.
    await screen.findByText(/^Browseren kan ikke gemme kladden/);
    expect(sent('PUT')).toEqual([]);
    const body = { remarks: 'Set med vicevært', answers: [{ questionId: 'stoppet', roomId: null, value: 'yes' }] };
    page.api.on('PUT /v1/reports/{id}', () => ({ ...REPORT, ...body, version: 4 }));
    network(true);
    await screen.findByText('Gemt');
    expect(sent('PUT')).toMatchObject([{ body }]);
    expect(sent('PUT')[0]?.headers.get('if-match')).toBe('"3"');
  });

  it('that was changed elsewhere shows what differs, and overwrites it only when told to', async () => {
    open();
    await screen.findByText('Er udstrømningen stoppet?');
    page.api.on('PUT /v1/reports/{id}', () => problem(412, 'http.stale-version', 'Ændret'));
    await remark('Mine ord');
    page.api.on('GET /v1/reports/{id}', () => ({ ...REPORT, remarks: 'Andres ord', version: 9 }));
    await screen.findByText('Andres ord');
    expect(screen.getByRole('cell', { name: 'Mine ord' })).not.toBeNull();
    page.api.on('PUT /v1/reports/{id}', () => ({ ...REPORT, remarks: 'Mine ord', version: 10 }));
    press('Behold mit');
    await waitFor(() => expect(sent('PUT').at(-1)?.headers.get('if-match')).toBe('"9"'));
  });

  it('that lacks something says what, above the button that finishes it', async () => {
    open();
    await screen.findByText('Er udstrømningen stoppet?');
    page.api.on('PUT /v1/reports/{id}', () => ({ ...REPORT, version: 4 }));
    const errors = [{ pointer: '/answers/omfang', code: 'required', detail: 'Stue: Hvad er skadet?' }];
    page.api.on('POST /v1/reports/{id}/finishing', () => {
      return problem(422, 'inspection-reports.incomplete', 'Rapporten mangler én ting.', errors);
    });
    press('Afslut og send til selskabet');
    await screen.findByText('Stue: Hvad er skadet?');
    expect(screen.getByRole('button', { name: 'Afslut og send til selskabet' })).not.toBeNull();
  });

  it('is started on the device from a template, with its rooms and a signature', async () => {
    const templates = [sampleOf('TemplateResponse', { ...TEMPLATE, id: TASK, standard: true })];
    page.api.on('GET /v1/report-templates', { items: templates, next: null });
    page.api.on('GET /v1/reports', { items: [], next: null });
    open(`/scalepoint/${TASK}`);
    await screen.findByText('Der er ingen rapport endnu.');
    network(false);
    press('Start rapport');
    fireEvent.click(await screen.findByText('Vandskade'));
    await fill('Rummets navn', 'Badeværelse');
    press('Tilføj rum');
    await screen.findByText('Hvad er skadet?');
    press('Forsikringstager underskriver');
    await fill('Navn på den, der underskriver', 'Karen Holm');
    const pad = screen.getByRole('img', { name: 'Skriv under her' });
    fireEvent.pointerDown(pad, { pointerId: 1, clientX: 5, clientY: 5 });
    fireEvent.pointerUp(pad, { pointerId: 1 });
    press('Gem underskrift');
    await screen.findByText('Karen Holm');
    await remark('Tilføjet efter underskriften');
    await screen.findByText(/Gælder ikke: rapporten er ændret/);
    expect(sent('POST')).toEqual([]);
    page.api.on('POST /v1/reports', { status: 201, body: { ...REPORT, version: 1 } });
    page.api.on('PUT /v1/reports/{id}', () => ({ ...REPORT, version: 2 }));
    page.api.on('POST /v1/reports/{id}/finishing', () =>
      problem(422, 'inspection-reports.incomplete', 'Rapporten mangler én ting.', [
        { pointer: '/answers/omfang', code: 'required', detail: 'Badeværelse: Hvad er skadet?' },
      ]),
    );
    network(true);
    await screen.findByText('Gemt');
    press('Afslut og send til selskabet');
    await screen.findByText('Badeværelse: Hvad er skadet?');
    expect(sent('POST').filter(({ path }) => path === '/v1/reports')).toHaveLength(1);
  });
});

describe('a draft', () => {
  const draft = changeOf('owner', { ...REPORT, rooms: [{ id: 'r1', name: 'Stue' }] });

  it('loses the answers of a room that is removed, and keeps its photos', () => {
    const photo = { fileId: 'f1', roomId: 'r1', caption: null, takenAt: null };
    const filled = changed(
      changed(draft, (now) => withAnswer(now, 'omfang', 'r1', 'Gulv')),
      { photos: [photo] },
    );
    const { body, revision } = changed(filled, (now) => withoutRoom(now, 'r1'));
    expect(body).toMatchObject({ rooms: [], answers: [], photos: [{ fileId: 'f1', roomId: null }] });
    expect(revision).toBe(3);
  });
});

it('a standard template is copied, and the copy is changed', async () => {
  const id = '01997c00-0000-7000-8000-00000000cccc';
  const standard = sampleOf('TemplateResponse', { ...TEMPLATE, id: TASK, standard: true });
  const copy = { ...standard, id, name: 'Vandskade, vores egen', standard: false, version: 1 };
  page.api.on('GET /v1/report-templates', { items: [standard], next: null });
  page.api.on('GET /v1/report-mark', { image: null, createdAt: null, updatedAt: null, version: 0 });
  page.api.on('POST /v1/report-templates', { status: 201, body: copy });
  page.api.on('PUT /v1/report-templates/{id}', copy);
  page.open(<ReportTemplates />);
  await screen.findByText('Vandskade');
  press('Kopiér Vandskade');
  await fill('Navn', 'Rørskade');
  press('Gem');
  await waitFor(() => {
    const [put] = page.api.asked.filter(({ method, path }) => method === 'PUT' && path.includes('templates'));
    expect(put).toMatchObject({ body: { name: 'Rørskade', sections: TEMPLATE.sections, agreement: null } });
  });
});
