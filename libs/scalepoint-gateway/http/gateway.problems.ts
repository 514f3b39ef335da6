import { ModuleNotActive } from '#subscription/contracts';
import { UnknownSecurityToken } from '#tokens/contracts';
import { UnknownCompanyKey } from '../contracts/index.js';
import { MalformedDelivery, MessageNotReadNow, MessageTooLaborious, UnreadableBody } from '../wire/wire-errors.js';
import { tooManyFailures } from './refused-senders.js';
import { companyIsSuspended } from './suspended-companies.js';

const NOT_JSON = { da: 'Indholdet er ikke gyldig JSON.', en: 'The body is not valid JSON.' };

/** Examples of what a sender of tasks is told, for the API description. */
export const INTAKE_PROBLEMS = [
  ...[new UnreadableBody(NOT_JSON), new MalformedDelivery([]), MessageTooLaborious],
  ...[UnknownSecurityToken, ModuleNotActive, new UnknownCompanyKey('acme')],
  ...[tooManyFailures(60), MessageNotReadNow, companyIsSuspended()],
];
