export { Aggregate, streamOf } from './aggregate.js';
export { Clock } from './clock.js';
export { DomainError, type FieldRefusal, type Refusal, type RefusalKind } from './domain-error.js';
export { DomainEvent, type EventClass } from './event.js';
export { Ids } from './ids.js';
export { MergeFields, type NamedField } from './merge-fields.js';
export { LinkExpired, LinkUnknown } from './links.js';
export { StaleVersion } from './stale-version.js';
export { Cvr, CvrNotEightDigits, CvrRepeatsOneDigit } from './cvr.js';
export {
  addDays,
  addMonthsFromAnchor,
  danishDay,
  danishDayEnd,
  danishInstant,
  danishMidnight,
  danishTime,
  isDay,
  type Day,
} from './danish-time.js';
export { danishHolidays, OPTIONAL_DAYS_OFF, type OptionalDayOff } from './danish-holidays.js';
export {
  type CalendarChoices,
  type Closing,
  TIME_UNITS,
  type TimeSpan,
  type TimeUnit,
  WorkingCalendar,
  type WorkingHours,
} from './working-calendar.js';
export {
  AmountTooLarge,
  DECIMAL_AMOUNT_PATTERN,
  MalformedAmount,
  Money,
  STANDARD_VAT_PERCENT,
  type MoneyJson,
} from './money.js';
export { comparable, isSameJson, spellingsOf } from './comparing.js';
export { CPR_MASK, maskCpr, maskCprInIdentifier, mayHoldCpr } from './cpr.js';
export { usableEmail } from './emails.js';
export { identifierKey, readIdentifier } from './identifiers.js';
export {
  AllPersonalRecords,
  type ErasedRecords,
  type ErasureReport,
  type FoundRecord,
  type KeptRecords,
  type KnownPerson,
  type Person,
  type PersonalRecords,
  type PersonKeys,
  type PersonTraces,
} from './personal-records.js';
