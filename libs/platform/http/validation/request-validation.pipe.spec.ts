import type { ArgumentMetadata, Type } from '@nestjs/common';
import fc from 'fast-check';
import {
  BooleanField,
  day,
  DayField,
  EmailField,
  EnumField,
  instant,
  InstantField,
  IntegerField,
  ListField,
  MoneyField,
  NestedField,
  oneOf,
  text,
  TextField,
  uuid,
  UuidField,
} from '../fields/index.js';
import { readSound } from './read-sound.js';
import { RequestValidationPipe } from './request-validation.pipe.js';
import { ValidationFailed } from './validation-failed.js';

class Address {
  @TextField({ max: 50 }) street!: string;
  @TextField({ max: 4, min: 4, pattern: /^\d{4}$/, example: '8000' }) postalCode!: string;
}
class Line {
  @TextField({ max: 20 }) text!: string;
  @IntegerField({ min: 1, max: 1000 }) quantity!: number;
  @NestedField(() => Address, { optional: true }) address?: Address;
}
class Everything {
  @TextField({ max: 10 }) name!: string;
  @TextField({ max: 10, min: 0, optional: true, nullable: true }) note?: string | null;
  @UuidField({ optional: true }) id?: string;
  @DayField({ optional: true }) day?: string;
  @InstantField({ optional: true }) at?: string;
  @EmailField({ optional: true }) email?: string;
  @EnumField(['insurer', 'policyholder'], { optional: true }) debtor?: string;
  @BooleanField({ optional: true }) active?: boolean;
  @IntegerField({ optional: true }) count?: number;
  @MoneyField({ optional: true }) price?: { amount: string; currency: string };
  @MoneyField({ optional: true, negative: true }) balance?: { amount: string; currency: string };
  @NestedField(() => Address, { optional: true, nullable: true }) address?: Address | null;
  @ListField(() => Line, { optional: true, max: 3 }) lines?: Line[];
  @ListField(text({ max: 5 }), { optional: true, max: 2, min: 1 }) tags?: string[];
}
class Search {
  @IntegerField({ min: 1, max: 200, optional: true }) limit?: number;
  @BooleanField({ optional: true }) overdue?: boolean;
  @TextField({ max: 10, optional: true }) q?: string;
  @ListField(oneOf(['open', 'closed']), { max: 5, optional: true }) status?: string[];
}

const pipe = new RequestValidationPipe();

function read<T>(value: unknown, metatype: Type<T>, type: ArgumentMetadata['type'] = 'body'): Promise<T> {
  return pipe.transform(value, { type, metatype }) as Promise<T>;
}

async function faultsOf(value: unknown, metatype: Type = Everything, type: ArgumentMetadata['type'] = 'body') {
  try {
    await read(value, metatype, type);
  } catch (error) {
    if (error instanceof ValidationFailed) {
      return Object.fromEntries(error.errors.map(({ pointer, code }) => [pointer, code]));
    }
    throw error;
  }
  return {};
}

const named = (rest: object) => ({ name: 'x', ...rest });

describe('fields of a body', () => {
  it('become an instance with trimmed texts and lower-case ids', async () => {
    const body = await read(
      {
        name: '  Anna ',
        note: '   ',
        id: '01900000-0000-7000-8000-00000000000A',
        email: ' anna@firma.example ',
        address: { street: ' Algade 1', postalCode: '8000' },
        lines: [{ text: 'Vindue', quantity: 2 }],
      },
      Everything,
    );
    expect(body).toBeInstanceOf(Everything);
    expect(body.address).toBeInstanceOf(Address);
    expect(body.lines?.[0]).toBeInstanceOf(Line);
    expect(body).toMatchObject({
      name: 'Anna',
      note: '',
      id: '01900000-0000-7000-8000-00000000000a',
      email: 'anna@firma.example',
      address: { street: 'Algade 1' },
    });
  });

  it('tell left out from null', async () => {
    expect(await faultsOf({})).toEqual({ '/name': 'required' });
    expect(await faultsOf({ name: null, id: null })).toEqual({ '/name': 'not-null', '/id': 'not-null' });
    const body = await read(named({ note: null, address: null }), Everything);
    expect([body.note, body.address, body.lines]).toEqual([null, null, undefined]);
  });

  it.each<[string, object, Record<string, string>]>([
    ['blank text', { name: '   ' }, { '/name': 'required' }],
    ['long text', { name: 'x'.repeat(11) }, { '/name': 'too-long' }],
    ['text of another type', { name: 5 }, { '/name': 'not-text' }],
    ['text that PostgreSQL cannot store', { name: 'a\0b' }, { '/name': 'unreadable-text' }],
    ['half a character', { name: 'a\ud800' }, { '/name': 'unreadable-text' }],
    ['an id that is none', named({ id: '42' }), { '/id': 'not-a-uuid' }],
    ['a day that is none', named({ day: '2026-02-29' }), { '/day': 'not-a-day' }],
    ['a time without a zone', named({ at: '2026-11-25T08:30:00' }), { '/at': 'not-an-instant' }],
    ['a time on no day', named({ at: '2026-02-30T08:30:00Z' }), { '/at': 'not-an-instant' }],
    ['an address without a host', named({ email: 'anna@' }), { '/email': 'not-an-email' }],
    ['another word', named({ debtor: 'insurers' }), { '/debtor': 'not-one-of' }],
    ['a word for a boolean', named({ active: 'true' }), { '/active': 'not-a-boolean' }],
    ['a numeral for a number', named({ count: '5' }), { '/count': 'not-an-integer' }],
    ['a fraction', named({ count: 1.5 }), { '/count': 'not-an-integer' }],
    ['a number that no column holds', named({ count: 2 ** 31 }), { '/count': 'out-of-range' }],
    ['a number for money', named({ price: 350 }), { '/price': 'not-money' }],
    ['a comma in money', named({ price: { amount: '1,5', currency: 'DKK' } }), { '/price/amount': 'not-an-amount' }],
    [
      'money that is not kroner',
      named({ price: { amount: '1', currency: 'EUR' } }),
      { '/price/currency': 'not-one-of' },
    ],
    [
      'too much money',
      named({ price: { amount: `${'9'.repeat(14)}.00`, currency: 'DKK' } }),
      { '/price/amount': 'too-large' },
    ],
    ['less than nothing', named({ price: { amount: '-1', currency: 'DKK' } }), { '/price/amount': 'negative' }],
    ['more in money', named({ price: { amount: '1', currency: 'DKK', vat: 1 } }), { '/price/vat': 'unknown-property' }],
    ['a list for an object', named({ address: [] }), { '/address': 'not-an-object' }],
    ['text for an object', named({ address: 'Algade 1' }), { '/address': 'not-an-object' }],
    [
      'a field of an object',
      named({ address: { street: 'A', postalCode: '80' } }),
      { '/address/postalCode': 'too-short' },
    ],
    [
      'the form of a field',
      named({ address: { street: 'A', postalCode: '80OO' } }),
      { '/address/postalCode': 'wrong-form' },
    ],
    ['an object for a list', named({ lines: {} }), { '/lines': 'not-a-list' }],
    ['an item', named({ lines: [{ text: 'A', quantity: 1 }, null] }), { '/lines/1': 'not-an-object' }],
    ['a field of an item', named({ lines: [{ text: 'A', quantity: 0 }] }), { '/lines/0/quantity': 'out-of-range' }],
    [
      'deep down',
      named({ lines: [{ text: 'A', quantity: 1, address: {} }] }),
      { '/lines/0/address/street': 'required', '/lines/0/address/postalCode': 'required' },
    ],
    ['too many', named({ tags: ['a', 'b', 'c'] }), { '/tags': 'too-many' }],
    ['too few', named({ tags: [] }), { '/tags': 'too-few' }],
    ['one of many', named({ tags: ['a', 'too long'] }), { '/tags/1': 'too-long' }],
    ['an unknown name', named({ 'a/b~': 1 }), { '/a~1b~0': 'unknown-property' }],
    [
      'an unknown name deep down',
      named({ lines: [{ text: 'A', quantity: 1, price: 2 }] }),
      { '/lines/0/price': 'unknown-property' },
    ],
  ])('refuse %s', async (_, body, faults) => {
    expect(await faultsOf(body)).toEqual(faults);
  });

  it('accept money of nothing written as minus zero, and less than nothing where it may be', async () => {
    const money = (amount: string) => ({ amount, currency: 'DKK' });
    expect(await faultsOf(named({ price: money('-0.00'), balance: money('-90000000000000.00') }))).toEqual({
      '/balance/amount': 'too-large',
    });
    expect(await faultsOf(named({ balance: money('-1.5') }))).toEqual({});
  });

  it('guess what an unknown name was meant to be, in both languages', async () => {
    await expect(read(named({ adress: null, debtor: 'insurers' }), Everything)).rejects.toMatchObject({
      errors: expect.arrayContaining([
        {
          pointer: '/adress',
          code: 'unknown-property',
          da: 'Ukendt felt. Mente du "address"?',
          en: 'Unknown property. Did you mean "address"?',
        },
        expect.objectContaining({
          pointer: '/debtor',
          en: 'Must be one of: insurer, policyholder. Did you mean "insurer"?',
        }),
      ]),
    });
  });

  it.each([[[]], ['text'], [5], [true]])('must be in an object, not %j', async (body) => {
    expect(await faultsOf(body)).toEqual({ '': 'not-an-object' });
  });

  it('are required of an empty body as well', async () => {
    expect(await faultsOf(undefined)).toEqual({ '/name': 'required' });
  });

  it('are not confused by names of JavaScript itself', async () => {
    const odd = JSON.parse(
      '{"constructor": 5, "__proto__": {"id": "x"}, "toString": 1, "hasOwnProperty": 1}',
    ) as object;
    expect(await faultsOf({ ...named({ address: odd }), ...odd })).toMatchObject({
      '/address/street': 'required',
    });
  });

  it('name at most a hundred faults, and survive any depth', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    expect(Object.keys(await faultsOf(named(many)))).toHaveLength(100);
    const deep = JSON.parse(`{"a":`.repeat(50_000) + '1' + '}'.repeat(50_000)) as unknown;
    expect(await faultsOf(named({ deep }))).toEqual({ '': 'too-deep' });
  });
});

describe('a body read by the rules of its fields', () => {
  const plain = new RequestValidationPipe(false);
  const outcomeOf = async (by: RequestValidationPipe, value: unknown): Promise<unknown> => {
    try {
      return { value: await by.transform(value, { type: 'body', metatype: Everything }) };
    } catch (error) {
      if (error instanceof ValidationFailed) return { errors: error.errors };
      throw error;
    }
  };
  const copyOf = (value: unknown): unknown => structuredClone(value);
  const or = (...usual: fc.Arbitrary<unknown>[]) =>
    fc.oneof({ weight: 9, arbitrary: fc.oneof(...usual) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
  const string = fc.string({ unit: 'grapheme', maxLength: 6 });
  const address = fc.record(
    { street: or(string), postalCode: or(fc.constant(' 8000'), string) },
    { noNullPrototype: true },
  );
  const money = fc.record(
    { amount: or(fc.constantFrom('1.50', '-2', 'x')), currency: or(fc.constant('DKK')) },
    { noNullPrototype: true, requiredKeys: ['amount'] },
  );
  const line = fc.record(
    { text: or(string), quantity: or(fc.integer({ min: 0, max: 9 })), address: or(address), odd: string },
    { noNullPrototype: true, requiredKeys: ['text', 'quantity'] },
  );
  const body = fc.record(
    {
      name: or(string),
      note: or(string, fc.constant(null)),
      id: or(fc.uuid().map((id) => id.toUpperCase())),
      day: or(fc.constant('2026-11-25')),
      email: or(fc.constant(' a@firma.example ')),
      debtor: or(fc.constant('insurer')),
      active: or(fc.boolean()),
      price: or(money),
      address: or(address, fc.constant(null)),
      lines: or(fc.array(line, { maxLength: 4 })),
      tags: or(fc.array(string, { maxLength: 3 })),
    },
    { noNullPrototype: true, requiredKeys: ['name'] },
  );

  it('is what class-transformer and class-validator make of it, and so are its faults', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        expect(await outcomeOf(pipe, copyOf(value))).toStrictEqual(await outcomeOf(plain, copyOf(value)));
      }),
    );
  });

  it('is every valid one', () => {
    const value = { name: ' Å ', lines: [{ text: 'x', quantity: 1, address: { street: 'y', postalCode: '8000' } }] };
    expect(readSound(Everything, value)).toMatchObject({ name: 'Å', lines: [{ quantity: 1 }] });
    expect(readSound(Everything, { name: '' })).toBeNull();
  });
});

describe('fields of a query string', () => {
  it('are read from text', async () => {
    expect(await read({ limit: '5', overdue: 'false', q: '7', status: 'open,closed' }, Search, 'query')).toEqual({
      limit: 5,
      overdue: false,
      q: '7',
      status: ['open', 'closed'],
    });
    expect((await read({ status: ['open', 'closed'] }, Search, 'query')).status).toEqual(['open', 'closed']);
  });

  it('are refused like those of a body', async () => {
    const query = { limit: '500', overdue: 'ja', q: ['a', 'b'], status: 'open,opened', limti: '5' };
    expect(await faultsOf(query, Search, 'query')).toEqual({
      '/limit': 'out-of-range',
      '/overdue': 'not-a-boolean',
      '/q': 'not-text',
      '/status/1': 'not-one-of',
      '/limti': 'unknown-property',
    });
  });
});

describe('rules of items', () => {
  it.each([
    [day, '2026-11-25', '25-11-2026'],
    [instant, '2026-11-25T08:30:00.1234567+01:00', '2026-11-25T24:30:00Z'],
    [uuid, '01900000-0000-7000-8000-00000000000a', '01900000000070008000000000000000'],
  ])('tell right from wrong', (rule, right, wrong) => {
    expect([rule.check(right).length, rule.check(wrong).length]).toEqual([0, 1]);
  });
});
