import { Money } from '#shared-kernel';
import { OFFER_STATES, type OfferContent, type OfferState } from '../contracts/index.js';
import { aLine, AT } from '../testing/index.js';
import { Offer } from './offer.js';

const CONTENT: OfferContent = { number: 'T-1', lines: [aLine(800_00)], validUntil: '2026-12-31', note: null };
const TODAY = '2026-11-25';
const ANSWER = { answeredBy: 'Mette Kjær', answeredAt: AT.toISOString(), source: 'user', recordedBy: 'anna' } as const;

function offerIn(state: OfferState): Offer {
  const of = { caseId: 'case', taskId: 'task', supplementsId: null };
  return Object.assign(Offer.draft('company', 'offer', of, CONTENT, AT), { state });
}

const VERBS: Readonly<Record<string, (offer: Offer) => void>> = {
  revise: (offer) => offer.revise({ ...CONTENT, note: 'Ny' }),
  send: (offer) => offer.send('anna', AT, TODAY),
  recall: (offer) => offer.recall('anna'),
  approve: (offer) => offer.takeAnswer({ ...ANSWER, outcome: 'approved' }, null),
  'approve in part': (offer) => offer.takeAnswer({ ...ANSWER, outcome: 'partly-approved' }, Money.ofOere(500_00)),
  refuse: (offer) => offer.takeAnswer({ ...ANSWER, outcome: 'refused' }, null),
};

it('lives as the rule says', () => {
  const moves = OFFER_STATES.flatMap((state) =>
    Object.entries(VERBS).flatMap(([name, verb]) => {
      const offer = offerIn(state);
      const before = offer.version;
      try {
        verb(offer);
      } catch {
        return [];
      }
      return offer.version === before ? [] : [`${state} → ${offer.state}: ${name}`];
    }),
  );
  expect(moves).toEqual([
    'draft → draft: revise',
    'draft → sent: send',
    'sent → recalled: recall',
    'sent → approved: approve',
    'sent → partly-approved: approve in part',
    'sent → refused: refuse',
    'recalled → draft: revise',
    'recalled → sent: send',
  ]);
});

it('approves all, a part, or nothing', () => {
  const amountAfter = (verb: string) => {
    const offer = offerIn('sent');
    VERBS[verb]?.(offer);
    return offer.answer?.amount;
  };
  expect(['approve', 'approve in part', 'refuse'].map(amountAfter)).toEqual([1000_00, 500_00, 0]);
  for (const amount of [null, 0, 1000_00]) {
    const partly = amount === null ? null : Money.ofOere(amount);
    expect(() => offerIn('sent').takeAnswer({ ...ANSWER, outcome: 'partly-approved' }, partly)).toThrow(
      'approved-amount-unusable',
    );
  }
});

it('is not sent after its last day, and says what is wrong with it', () => {
  expect(() => offerIn('draft').send('anna', AT, '2027-01-01')).toThrow('offer-is-faulty');
  const draft = (change: Partial<OfferContent>) => () => offerIn('draft').revise({ ...CONTENT, ...change });
  expect(draft({ lines: [] })).toThrow('offer-is-faulty');
  expect(draft({ lines: [aLine(-100)] })).toThrow('offer-is-faulty');
  expect(draft({ number: 'T\u200b1' })).toThrow('offer-is-faulty');
});
