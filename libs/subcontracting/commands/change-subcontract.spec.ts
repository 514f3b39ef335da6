import { Money, StaleVersion } from '#shared-kernel';
import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { aSubcontract, countedLinks, InMemorySubcontracts, NOW, OneFile, TERMS } from '../testing/index.js';
import {
  AgreePrice,
  AgreePriceHandler,
  CommentOnSubcontract,
  CommentOnSubcontractHandler,
  RenewLink,
  RenewLinkHandler,
  ReviseSubcontract,
  ReviseSubcontractHandler,
  SubcontractTools,
  WithdrawLink,
  WithdrawLinkHandler,
  WithdrawSubcontract,
  WithdrawSubcontractHandler,
} from './change-subcontract.js';

function changing(subcontract = aSubcontract()) {
  const subcontracts = new InMemorySubcontracts(subcontract);
  const clock = clockAt(NOW.toISOString());
  const tools = new SubcontractTools(subcontracts, new OneFile(), countedLinks(), countedIds(), clock);
  return { subcontract, subcontracts, tools };
}
const IDS = ['company', 'subcontract'] as const;

it('the office changes what is to be done, based on what it saw', async () => {
  const { subcontract, tools } = changing();
  const handler = new ReviseSubcontractHandler(tools);
  const revise = (terms: object, version: number | null) =>
    handler.execute(new ReviseSubcontract(...IDS, { ...TERMS, ...terms }, version));
  await revise({ text: 'Andet', fileIds: ['file'] }, 1);
  expect(subcontract.terms).toMatchObject({ text: 'Andet', fileIds: ['file'] });
  await expect(revise({}, 1)).rejects.toThrow(StaleVersion);
  await expect(revise({ fileIds: ['x'] }, null)).rejects.toMatchObject({ code: 'subcontracting.files-unknown' });
});

it('the link is renewed and withdrawn', async () => {
  const { subcontract, tools } = changing();
  const shown: string[] = [];
  await new RenewLinkHandler(tools).execute(new RenewLink(...IDS, 1, (link) => shown.push(link)));
  expect(shown).toEqual(['https://erp.example/link/subcontract#secret-1']);
  const renewed = { linkDigest: 'digest-1', linkExpiresAt: new Date('2026-11-27T10:00:00Z') };
  expect(subcontract).toMatchObject(renewed);
  await new WithdrawLinkHandler(tools).execute(new WithdrawLink(...IDS));
  expect(subcontract.linkDigest).toBeNull();
});

it('the price of the firm is agreed, and the work taken back', async () => {
  const { subcontract, tools } = changing(aSubcontract({ terms: { price: { kind: 'asked', amount: null } } }));
  subcontract.givePrice(Money.ofOere(500));
  await new AgreePriceHandler(tools).execute(new AgreePrice(...IDS, Money.ofOere(500)));
  expect(subcontract.state).toBe('accepted');
  await new WithdrawSubcontractHandler(tools).execute(new WithdrawSubcontract(...IDS));
  expect(subcontract.state).toBe('withdrawn');
});

it('the office writes to the firm, and finds nothing of another company', async () => {
  const { subcontracts, tools } = changing();
  const handler = new CommentOnSubcontractHandler(tools);
  await handler.execute(new CommentOnSubcontract(...IDS, 'Hej', 'anna'));
  expect(subcontracts.written).toMatchObject([{ id: 'id-1', by: 'office', author: 'anna', text: 'Hej' }]);
  const foreign = handler.execute(new CommentOnSubcontract('other', 'subcontract', 'Hej', 'anna'));
  await expect(foreign).rejects.toMatchObject({ code: 'subcontracting.subcontract-not-found' });
});
