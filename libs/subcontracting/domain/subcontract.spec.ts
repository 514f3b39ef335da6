import { Money } from '#shared-kernel';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aSubcontract, LATER, NOW, TERMS } from '../testing/index.js';
import { MAX_COMMENTS, MAX_RECEIVED_FILES } from './subcontract.js';

const PRICE = Money.ofOere(150_000);
const asked = () => aSubcontract({ terms: { price: { kind: 'asked', amount: null } } });

describe('a subcontract', () => {
  it('is accepted, begun and finished, each once', () => {
    const one = aSubcontract();
    for (const move of ['accept', 'accept', 'begin', 'begin', 'finish', 'finish'] as const) one[move]();
    expect(one.state).toBe('finished');
    expect(recorded(one)).toEqual([
      'subcontracting.subcontract-accepted.v1',
      'subcontracting.work-begun.v1',
      'subcontracting.work-finished.v1',
    ]);
  });

  it('is declined with the reason, and then neither accepted nor taken back', () => {
    const one = aSubcontract();
    one.decline('Ingen tid');
    expect(one).toMatchObject({ state: 'declined', declineReason: 'Ingen tid' });
    for (const move of ['accept', 'begin', 'finish', 'withdraw'] as const)
      expect(() => one[move]()).toThrow('move-not-possible');
  });

  it('whose price is asked for is accepted when the office agrees to the price that the firm named', () => {
    const one = asked();
    expect(() => one.accept()).toThrow('price-is-missing');
    expect(() => one.agreePrice(PRICE)).toThrow('price-is-missing');
    one.givePrice(PRICE);
    one.givePrice(PRICE);
    expect(() => one.agreePrice(Money.ofOere(1))).toThrow('price-has-changed');
    one.agreePrice(PRICE);
    expect(one).toMatchObject({ state: 'accepted', terms: { price: { kind: 'agreed', amount: 150_000 } } });
    expect(() => one.givePrice(Money.zero)).toThrow('move-not-possible');
    expect(recorded(one)).toEqual(['subcontracting.price-given.v1', 'subcontracting.price-agreed.v1']);
  });

  it('with an agreed price takes no other one from the firm', () => {
    expect(() => aSubcontract().givePrice(PRICE)).toThrow('price-is-not-asked');
  });

  it('keeps the price of the firm when the office changes the text, and its price once it is accepted', () => {
    const one = asked();
    one.givePrice(PRICE);
    one.revise({ ...TERMS, text: 'Andet', price: { kind: 'asked', amount: 1 } });
    expect(one.terms).toMatchObject({ text: 'Andet', price: { kind: 'asked', amount: 150_000 } });
    const accepted = aSubcontract();
    accepted.accept();
    expect(() => accepted.revise({ ...TERMS, price: { kind: 'agreed', amount: 1 } })).toThrow('move-not-possible');
    accepted.revise({ ...TERMS, text: 'Andet' });
    accepted.revise({ ...TERMS, text: 'Andet' });
    accepted.finish();
    expect(() => accepted.revise(TERMS)).toThrow('move-not-possible');
    expect(recorded(accepted)).toHaveLength(3);
  });

  it('gets a new link, which replaces the old one, and loses it', () => {
    const one = aSubcontract();
    one.renewLink({ digest: 'new', expiresAt: LATER });
    expect(one).toMatchObject({ linkDigest: 'new', linkExpiresAt: LATER });
    one.withdrawLink();
    one.withdrawLink();
    expect(one.linkDigest).toBeNull();
    expect(recorded(one)).toEqual(['subcontracting.link-renewed.v1', 'subcontracting.link-withdrawn.v1']);
  });

  it('that was taken back takes no comment, no file and no new link', () => {
    const one = aSubcontract();
    one.withdraw();
    one.withdraw();
    expect(() => one.addComment('c', 'subcontractor')).toThrow('move-not-possible');
    expect(() => one.receiveFile('f')).toThrow('move-not-possible');
    expect(() => one.renewLink({ digest: 'new', expiresAt: LATER })).toThrow('move-not-possible');
    expect(recorded(one)).toEqual(['subcontracting.subcontract-withdrawn.v1']);
  });

  it('takes so many comments and files, and no more', () => {
    const one = aSubcontract();
    for (let count = 0; count < MAX_COMMENTS; count += 1) one.addComment(`c${count}`, 'office');
    for (let count = 0; count < MAX_RECEIVED_FILES; count += 1) one.receiveFile(`f${count}`);
    expect(() => one.addComment('c', 'office')).toThrow('subcontract-is-full');
    expect(() => one.receiveFile('f')).toThrow('subcontract-is-full');
  });

  it('that is erased has no words, no link, and shows nothing', () => {
    const one = aSubcontract();
    one.erase(NOW);
    one.erase(NOW);
    expect(one).toMatchObject({ linkDigest: null, erasedAt: NOW, terms: { text: 'Slettet', showsAddress: false } });
    expect(() => one.accept()).toThrow('move-not-possible');
    expect(recorded(one)).toEqual(['subcontracting.subcontract-erased.v1']);
  });
});
