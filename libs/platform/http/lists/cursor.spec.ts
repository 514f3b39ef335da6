import fc from 'fast-check';
import { Cursor } from './cursor.js';

const byDate = new Cursor('created-at desc', 'instant', 'uuid');
const byName = new Cursor('name asc', 'textOrNull', 'integer');
const ID = '01900000-0000-7000-8000-00000000000a';

describe('Cursor', () => {
  it('gives back the keys it was made of', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('\0'))),
        fc.maxSafeInteger(),
        (name, id) => {
          expect(byName.decode(byName.encode([name, id]))).toEqual([name, id]);
        },
      ),
    );
    expect(byDate.decode(byDate.encode(['2026-11-25T08:30:00.123456Z', ID]))).toEqual([
      '2026-11-25T08:30:00.123456Z',
      ID,
    ]);
  });

  it('refuses one that was changed in any place', () => {
    const cursor = byDate.encode(['2026-11-25T08:30:00.000Z', ID]);
    for (let index = 0; index < cursor.length; index++) {
      const other = cursor[index] === 'A' ? 'B' : 'A';
      expect(() => byDate.decode(cursor.slice(0, index) + other + cursor.slice(index + 1))).toThrow('http.bad-cursor');
    }
  });

  it('refuses what never was one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => byDate.decode(text)).toThrow('http.bad-cursor');
      }),
    );
    const cursor = byDate.encode(['2026-11-25T08:30:00.000Z', ID]);
    for (const text of ['', `${cursor}==`, `${cursor} `, cursor.slice(0, -2)]) {
      expect(() => byDate.decode(text)).toThrow('http.bad-cursor');
    }
  });

  it('refuses one of another order, and keys that SQL could not use', () => {
    const other = new Cursor('updated-at desc', 'instant', 'uuid').encode(['2026-11-25T08:30:00.000Z', ID]);
    const unusable = new Cursor('created-at desc', 'text', 'text').encode(['yesterday', 'me']);
    const longer = new Cursor('created-at desc', 'instant', 'uuid', 'integer').encode([
      '2026-11-25T08:30:00.000Z',
      ID,
      1,
    ]);
    for (const cursor of [other, unusable, longer]) expect(() => byDate.decode(cursor)).toThrow('http.bad-cursor');
  });
});
