import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import {
  BooleanField,
  DayField,
  EnumField,
  IntegerField,
  ListField,
  MoneyField,
  NestedField,
  text,
  TextField,
  UuidField,
} from '../fields/index.js';
import { withoutEchoes } from './field-refusals.js';
import { isSound } from './is-sound.js';

class Address {
  @TextField({ max: 5 }) street!: string;
  @TextField({ max: 4, nullable: true, optional: true }) postalCode?: string | null;
}
class Line {
  @TextField({ max: 5 }) text!: string;
  @NestedField(() => Address, { optional: true }) address?: Address;
}
class Everything {
  @TextField({ max: 5 }) name!: string;
  @UuidField({ optional: true }) id?: string;
  @DayField({ optional: true }) day?: string;
  @EnumField(['a', 'b'], { optional: true }) kind?: string;
  @BooleanField({ optional: true }) active?: boolean;
  @IntegerField({ optional: true, min: 0 }) count?: number;
  @MoneyField({ optional: true }) price?: object;
  @NestedField(() => Address, { optional: true, nullable: true }) address?: Address | null;
  @ListField(() => Line, { optional: true, max: 2 }) lines?: Line[];
  @ListField(text({ max: 3 }), { optional: true, max: 2 }) tags?: string[];
}

const leaf = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(null, true, 3, -1, 1.5, '', ' a ', '2026-11-26', '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10', 'a', {}, []),
);
const some = (known: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(
      fc.record(known, { requiredKeys: [] }),
      fc.option(fc.dictionary(fc.string(), leaf, { maxKeys: 1 }), { freq: 8 }),
    )
    .map(([fields, unknown]) => ({ ...fields, ...unknown }));
const oftenGood = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 9, arbitrary: good }, leaf);
const short = fc.string({ minLength: 1, maxLength: 5 }).filter((value) => value.trim() !== '');
const address = some({ street: oftenGood(short), postalCode: oftenGood(short.map((value) => value.slice(0, 4))) });
const line = some({ text: oftenGood(short), address: oftenGood(address) });
const everything = some({
  name: oftenGood(short),
  id: oftenGood(fc.uuid()),
  day: oftenGood(fc.constant('2026-11-26')),
  kind: oftenGood(fc.constantFrom('a', 'b')),
  active: oftenGood(fc.boolean()),
  count: oftenGood(fc.nat()),
  price: oftenGood(fc.constant({ amount: '1.00', currency: 'DKK' })),
  address: oftenGood(fc.option(address)),
  lines: oftenGood(fc.array(line, { maxLength: 3 })),
  tags: oftenGood(fc.array(fc.constantFrom('a', 'abc', 'abcd'), { maxLength: 3 })),
});
/** Those of the pipe. */
const OPTIONS = { whitelist: true, forbidNonWhitelisted: true, validationError: { target: true, value: true } };
const isFoundValid = (instance: object) => withoutEchoes(validateSync(instance, OPTIONS)).length === 0;

it('agrees with class-validator', () => {
  const seen = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(everything, (sent) => {
      // class-validator changes what it checks.
      const instance = () => plainToInstance(Everything, sent, { exposeUnsetFields: false });
      const isValid = isFoundValid(instance());
      seen[isValid ? 'valid' : 'invalid'] += 1;
      expect(isSound(instance())).toBe(isValid);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(100);
});

it('leaves a class without rules to class-validator', () => {
  expect(isSound(new (class Unknown {})())).toBe(false);
});
