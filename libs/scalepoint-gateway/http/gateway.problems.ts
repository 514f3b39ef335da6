import { HttpRefusal } from '#platform/http';
import { UnknownCompanyKey } from '../contracts/index.js';
import { MalformedDelivery, MessageNotReadNow, MessageTooLaborious, UnreadableBody } from '../wire/wire-errors.js';
import { tooManyFailures } from './refused-senders.js';
import { companyIsSuspended } from './suspended-companies.js';

/** As other contexts refuse a sender, which this folder does not know. */
const UNKNOWN_TOKEN = new HttpRefusal(401, {
  code: 'tokens.unknown-token',
  da: 'Sikkerhedstokenen er ukendt.',
  en: 'The security token is unknown.',
});
const MODULE_OFF = new HttpRefusal(403, {
  code: 'subscription.module-not-active',
  da: 'Scalepoint-modulet er ikke aktivt.',
  en: 'The Scalepoint module is not active.',
});
const NOT_JSON = { da: 'Indholdet er ikke gyldig JSON.', en: 'The body is not valid JSON.' };

/** Examples of what a sender of tasks is told, for the API description. */
export const INTAKE_PROBLEMS = [
  ...[new UnreadableBody(NOT_JSON), new MalformedDelivery([]), MessageTooLaborious],
  ...[UNKNOWN_TOKEN, MODULE_OFF, new UnknownCompanyKey('acme')],
  ...[tooManyFailures(60), MessageNotReadNow, companyIsSuspended()],
];
