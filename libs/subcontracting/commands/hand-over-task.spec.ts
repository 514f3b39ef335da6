import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import {
  aFirm,
  countedLinks,
  InMemoryFirms,
  InMemorySubcontracts,
  NOW,
  OneFile,
  OneTask,
  TERMS,
} from '../testing/index.js';
import { HandOverTask, HandOverTaskHandler, type SubcontractRequest } from './hand-over-task.js';

const REQUEST: SubcontractRequest = { taskId: 'task', firmId: 'firm', terms: TERMS, linkDays: 30 };

function handing({ task = new OneTask(), firm = aFirm() } = {}) {
  const subcontracts = new InMemorySubcontracts();
  const clock = clockAt(NOW.toISOString());
  const firms = new InMemoryFirms(firm);
  const handler = new HandOverTaskHandler(
    subcontracts,
    firms,
    task,
    new OneFile(),
    countedLinks(),
    countedIds(),
    clock,
  );
  const shown: string[] = [];
  const handOver = (request: Partial<SubcontractRequest> = {}, companyId = 'company') =>
    handler.execute(new HandOverTask(companyId, { ...REQUEST, ...request }, 'anna', (link) => shown.push(link)));
  return { subcontracts, shown, handOver };
}

it('shows the link once, and stores its digest', async () => {
  const { subcontracts, shown, handOver } = handing();
  await expect(handOver({ terms: { ...TERMS, fileIds: ['file'] } })).resolves.toEqual({ id: 'id-1' });
  expect(shown).toEqual(['https://erp.example/link/subcontract#secret-1']);
  expect(subcontracts.all).toMatchObject([
    {
      ...{ companyId: 'company', taskId: 'task', firmId: 'firm', state: 'offered', createdBy: 'anna' },
      ...{ linkDigest: 'digest-1', linkExpiresAt: new Date('2026-12-26T10:00:00Z') },
    },
  ]);
  expect(recorded(subcontracts.all[0])).toEqual(['subcontracting.task-handed-over.v1']);
});

it.each([
  ['an unknown task', {}, { taskId: 'other' }, 'subcontracting.task-not-found'],
  ['a cancelled task', { task: new OneTask({ status: 'cancelled' }) }, {}, 'subcontracting.task-has-ended'],
  ['an erased task', { task: new OneTask({ erased: true }) }, {}, 'subcontracting.task-has-ended'],
  ['an unknown firm', {}, { firmId: 'other' }, 'subcontracting.firm-not-found'],
  ['an inactive firm', { firm: aFirm('company', 'firm', { active: false }) }, {}, 'subcontracting.firm-is-inactive'],
  ['a file of another task', {}, { terms: { ...TERMS, fileIds: ['file', 'x'] } }, 'subcontracting.files-unknown'],
] as const)('refuses %s, and makes no link', async (_, given, request, code) => {
  const { subcontracts, shown, handOver } = handing(given);
  await expect(handOver(request)).rejects.toMatchObject({ code });
  expect([shown, subcontracts.all]).toEqual([[], []]);
});

it('refuses a task and a firm of another company', async () => {
  await expect(handing().handOver({}, 'other')).rejects.toMatchObject({ code: 'subcontracting.task-not-found' });
});
