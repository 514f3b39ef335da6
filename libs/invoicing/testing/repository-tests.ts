import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { Money } from '#shared-kernel';
import { amountsOf } from '../domain/amounts.js';
import type { InvoiceContent } from '../contracts/index.js';
import { Approval, type Approvals } from '../domain/approval.js';
import type { Claims } from '../domain/claim.js';
import { Invoice } from '../domain/invoice.js';
import type { Invoices, OfferPdfs, Pdfs } from '../domain/invoices.js';
import { Offer, type Offers } from '../domain/offer.js';
import { aContent, aLine, AT } from './an-invoice.js';
import { anOfferContent } from './an-offer.js';

export interface InvoicingRepositories {
  readonly invoices: Invoices;
  readonly claims: Claims;
  readonly offers: Offers;
  readonly approvals: Approvals;
  readonly pdfs: Pdfs;
  readonly offerPdfs: OfferPdfs;
}

const TERMS = { deductible: Money.ofOere(100_00), vatShare: 0 };

/** What the commands of this context rely on, whatever the repositories store in. */
export function testInvoicingRepositories(inCompany: InTransaction<InvoicingRepositories>): void {
  const [ours, theirs] = [v7(), v7()];

  async function stored(
    change: Partial<InvoiceContent> = {},
    move: (invoice: Invoice) => void = () => undefined,
    taskId: string | null = null,
  ) {
    const id = v7();
    const content = aContent([aLine(100_00, 'Z')], { caseId: v7(), number: `F-${id}`, ...change });
    const invoice = Invoice.register(ours, id, v7(), content, 'fingerprint', AT, amountsOf(content.lines), taskId);
    move(invoice);
    await inCompany(ours, async ({ invoices }) => invoices.add(invoice));
    return invoice;
  }

  async function offered(taskId = v7(), move: (offer: Offer) => void = () => undefined) {
    const id = v7();
    const of = { caseId: v7(), taskId, supplementsId: null };
    const offer = Offer.draft(ours, id, of, anOfferContent({ number: `T-${id}` }), AT);
    move(offer);
    await inCompany(ours, async ({ offers }) => offers.add(offer));
    return offer;
  }

  const send = (offer: Offer) => offer.send('anna', AT, '2026-11-25');
  const post = (invoice: Invoice) => {
    invoice.requestPosting('anna', AT, false);
    invoice.posted('E-1', AT);
  };
  const nets = (amounts: readonly { readonly category: string; readonly net: Money }[]) =>
    amounts.map(({ category, net }) => [category, net.oere]);

  describe('invoices', () => {
    it('are found by id and by the key of their number, in their own company', async () => {
      const { id, numberKey, insurerId, content } = await stored();
      const both = (companyId: string, [byId, byKey] = [id, numberKey]) =>
        inCompany(companyId, async ({ invoices }) => [
          await invoices.byId(companyId, byId),
          await invoices.byNumberKey(companyId, byKey),
        ]);
      const [byId, byKey] = await both(ours);
      expect(byId).toMatchObject({ id, insurerId, content, version: 1, total: 100_00, state: null, registeredAt: AT });
      expect(byKey).toMatchObject({ id });
      expect([await both(theirs), await both(ours, [v7(), 'no such number'])]).toEqual([
        [null, null],
        [null, null],
      ]);
    });

    it('are stored with what happens to them later', async () => {
      const { id } = await stored();
      await inCompany(ours, async ({ invoices }) => (await invoices.byId(ours, id))?.requestPosting('anna', AT, true));
      const read = await inCompany(ours, ({ invoices }) => invoices.byId(ours, id));
      expect(read).toMatchObject({ state: 'queued', requestedBy: 'anna', confirmedAboveApproved: true, version: 2 });
    });

    it('count against the approved amount of their tasks while they are posted or on their way', async () => {
      const [caseId, taskId, sharedId] = [v7(), v7(), v7()];
      const first = await stored({ caseId }, post);
      await stored({ caseId }, (invoice) => invoice.requestPosting('anna', AT, false));
      await stored({ caseId });
      await stored({ caseId }, (invoice) => invoice.withdraw());
      await stored({ caseId, kind: 'creditNote', creditsInvoiceId: first.id, lines: [aLine(30_00, 'Z')] }, post);
      await stored({}, post);
      await stored({ caseId }, post, v7());
      await stored({ caseId: sharedId, lines: [aLine(5_00, 'Z')] }, post, taskId);
      const committed = (companyId: string, exceptId: string | null) =>
        inCompany(companyId, ({ invoices }) =>
          invoices.committedOn(companyId, [{ id: taskId, ownCaseId: caseId }], exceptId),
        );
      const sum = (amounts: Awaited<ReturnType<typeof committed>>) => Money.sum(amounts.map(({ net }) => net)).oere;
      expect(sum(await committed(ours, null))).toBe(175_00);
      expect(sum(await committed(ours, first.id))).toBe(75_00);
      expect(sum(await committed(theirs, null))).toBe(0);
    });

    it('are taken from by credit notes and final invoices, unless these were refused or withdrawn', async () => {
      const { id, caseId } = await stored({ kind: 'onAccount' }, post);
      const credit = { caseId, kind: 'creditNote', creditsInvoiceId: id } as const;
      const noted = await stored({ ...credit, lines: [aLine(20_00, 'Z')] });
      const deduction = aLine(-15_00, 'Z', { deductsInvoiceId: id });
      await stored({ caseId, lines: [aLine(50_00, 'Z'), deduction] });
      await stored({ ...credit, lines: [aLine(40_00, 'Z')] }, (invoice) => invoice.withdraw());
      await stored({ ...credit, lines: [aLine(41_00, 'Z')] }, (invoice) => invoice.refused(['Fejl']));
      const taken = (exceptId?: string) =>
        inCompany(ours, async ({ invoices }) => nets(await invoices.takenOf(ours, id, exceptId)));
      expect(await taken()).toEqual([
        ['Z', 20_00],
        ['Z', 15_00],
      ]);
      expect(await taken(noted.id)).toEqual([['Z', 15_00]]);
    });
  });

  it('claims are opened when they are first held, and keep their shares', async () => {
    const [id, invoice] = [v7(), await stored()];
    const read = (companyId: string) => inCompany(companyId, ({ claims }) => claims.byId(companyId, id));
    expect(await read(ours)).toBeNull();
    await inCompany(ours, async ({ claims }) => (await claims.hold(ours, id)).settle(invoice, TERMS));
    await inCompany(ours, async ({ claims }) => (await claims.hold(ours, id)).confirm(invoice));
    expect(await read(ours)).toMatchObject({
      version: 2,
      shares: [{ invoiceId: invoice.id, deductible: 100_00, posted: true }],
    });
    expect(await read(theirs)).toBeNull();
  });

  describe('offers', () => {
    it('are found by id and by the key of their number, in their own company', async () => {
      const { id, numberKey, content } = await offered();
      const both = (companyId: string, [byId, byKey] = [id, numberKey]) =>
        inCompany(companyId, async ({ offers }) => [
          await offers.byId(companyId, byId),
          await offers.byNumberKey(companyId, byKey),
        ]);
      const [byId, byKey] = await both(ours);
      expect(byId).toMatchObject({ id, content, version: 1, total: 500_00, state: 'draft', draftedAt: AT });
      expect(byKey).toMatchObject({ id });
      expect([await both(theirs), await both(ours, [v7(), 'no such number'])]).toEqual([
        [null, null],
        [null, null],
      ]);
    });

    it('that wait for an answer are found by their task, in the order of their ids', async () => {
      const taskId = v7();
      const [first, second] = [await offered(taskId, send), await offered(taskId, send)];
      await offered(taskId);
      await offered(v7(), send);
      const waiting = (companyId: string) =>
        inCompany(companyId, async ({ offers }) => (await offers.sentOn(companyId, taskId)).map(({ id }) => id));
      expect([await waiting(ours), await waiting(theirs)]).toEqual([[first.id, second.id], []]);
    });
  });

  it('approvals are found by their task, with their history', async () => {
    const [taskId, offerId] = [v7(), v7()];
    const opened = Approval.open(ours, taskId, v7());
    opened.noteFigure(100_00, AT);
    await inCompany(ours, async ({ approvals }) => approvals.add(opened));
    await inCompany(ours, async ({ approvals }) => {
      (await approvals.byId(ours, taskId))?.addOffer(offerId, 500_00, 'Mette Kjær', AT);
    });
    const read = (companyId: string) => inCompany(companyId, ({ approvals }) => approvals.byId(companyId, taskId));
    const [figure, step] = await read(ours).then((approval) => approval?.history ?? []);
    expect(figure).toMatchObject({ at: AT.toISOString(), amount: 100_00, source: 'insurer', offerId: null, by: null });
    expect(step).toMatchObject({ at: AT.toISOString(), amount: 600_00, source: 'offer', offerId, by: 'Mette Kjær' });
    expect(await read(ours)).toMatchObject({ amount: 600_00, figure: 100_00, version: 2 });
    expect(await read(theirs)).toBeNull();
  });

  it('PDFs belong to one document, whose later PDF replaces the earlier one', async () => {
    const [{ id: invoiceId }, { id: offerId }] = [await stored(), await offered()];
    const [old, invoice, offer] = [Buffer.from('%PDF old'), Buffer.from('%PDF invoice'), Buffer.from('%PDF offer')];
    await inCompany(ours, async ({ pdfs, offerPdfs }) => {
      await pdfs.put(ours, invoiceId, old);
      await pdfs.put(ours, invoiceId, invoice);
      await offerPdfs.put(ours, offerId, old);
      await offerPdfs.put(ours, offerId, offer);
    });
    const read = (companyId: string) =>
      inCompany(companyId, async ({ pdfs, offerPdfs }) => [
        await pdfs.of(companyId, invoiceId),
        await offerPdfs.of(companyId, offerId),
      ]);
    expect([await read(ours), await read(theirs)]).toEqual([
      [invoice, offer],
      [null, null],
    ]);
  });
}
