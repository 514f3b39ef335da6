import type { CommandBus } from '@nestjs/cqrs';
import type { AddTaskFile, TaskBrief } from '#case-intake/contracts';
import { Trace } from '#platform/observability';
import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { Money } from '#shared-kernel';
import { aSubcontract, InMemorySubcontracts, NOW, OneTask } from '../testing/index.js';
import {
  AcceptSubcontract,
  AcceptSubcontractHandler,
  asSubcontractor,
  BeginWork,
  BeginWorkHandler,
  CommentThroughLink,
  CommentThroughLinkHandler,
  DeclineSubcontract,
  DeclineSubcontractHandler,
  FinishWork,
  FinishWorkHandler,
  GivePrice,
  GivePriceHandler,
  LinkTools,
  SendFileThroughLink,
  SendFileThroughLinkHandler,
} from './act-through-link.js';

const FILE = {
  ...{ name: 'efter.jpg', contentType: 'image/jpeg', content: Buffer.from('x') },
  ...({ kindCheck: 'passed', virusScan: 'clean' } as const),
};
const LINK = ['company', 'digest'] as const;

function acting(subcontract = aSubcontract(), task: Partial<TaskBrief> = {}) {
  const added: AddTaskFile[] = [];
  const bus = {
    execute: async (command: AddTaskFile) => {
      added.push(command);
      return 'file-1';
    },
  } as unknown as CommandBus;
  const subcontracts = new InMemorySubcontracts(subcontract);
  const tools = new LinkTools(subcontracts, new OneTask(task), bus, countedIds(), clockAt(NOW.toISOString()));
  return { subcontract, subcontracts, added, tools };
}

it('the firm accepts, begins and finishes', async () => {
  const { subcontract, tools } = acting();
  await new AcceptSubcontractHandler(tools).execute(new AcceptSubcontract(...LINK));
  await new BeginWorkHandler(tools).execute(new BeginWork(...LINK));
  await new FinishWorkHandler(tools).execute(new FinishWork(...LINK));
  expect(subcontract.state).toBe('finished');
});

it('the firm declines, or names a price', async () => {
  const { subcontract, tools } = acting(aSubcontract({ terms: { price: { kind: 'asked', amount: null } } }));
  await new GivePriceHandler(tools).execute(new GivePrice(...LINK, Money.ofOere(700)));
  await new DeclineSubcontractHandler(tools).execute(new DeclineSubcontract(...LINK, 'Ingen tid'));
  expect(subcontract).toMatchObject({
    state: 'declined',
    declineReason: 'Ingen tid',
    terms: { price: { amount: 700 } },
  });
});

it('comments and files of the firm come to the task, and files are private', async () => {
  const { subcontract, subcontracts, added, tools } = acting();
  await new CommentThroughLinkHandler(tools).execute(new CommentThroughLink(...LINK, 'Vi er her'));
  expect(subcontracts.written).toMatchObject([{ by: 'subcontractor', author: null, text: 'Vi er her' }]);
  await new SendFileThroughLinkHandler(tools).execute(new SendFileThroughLink(...LINK, FILE));
  expect(added).toMatchObject([{ taskId: 'task', file: FILE, addedBy: 'subcontract:subcontract' }]);
  expect(subcontract.receivedFileIds).toEqual(['file-1']);
});

it('a subcontract that was taken back takes no file, which is not stored either', async () => {
  const { subcontract, added, tools } = acting();
  subcontract.withdraw();
  const sending = new SendFileThroughLinkHandler(tools).execute(new SendFileThroughLink(...LINK, FILE));
  await expect(sending).rejects.toMatchObject({ code: 'subcontracting.move-not-possible' });
  expect(added).toEqual([]);
});

it.each([
  ['another secret', {}, {}, ['company', 'wrong'], 'links.link-unknown'],
  ['the secret in another company', {}, {}, ['other', 'digest'], 'links.link-unknown'],
  ['a link that expired', { expiresAt: NOW }, {}, LINK, 'links.link-expired'],
  ['a cancelled task', {}, { status: 'cancelled' }, LINK, 'subcontracting.task-has-ended'],
  ['an erased task', {}, { erased: true }, LINK, 'subcontracting.task-has-ended'],
] as const)('nothing is done with %s', async (_, facts, task, link, code) => {
  const { subcontract, tools } = acting(aSubcontract(facts), task);
  const accepting = new AcceptSubcontractHandler(tools).execute(new AcceptSubcontract(link[0], link[1]));
  await expect(accepting).rejects.toMatchObject({ code });
  expect(subcontract.state).toBe('offered');
});

it('what the holder of a link does is not attributed to a user', () => {
  expect(asSubcontractor('company', () => Trace.current())).toMatchObject({
    actor: 'subcontractor',
    companyId: 'company',
  });
});
