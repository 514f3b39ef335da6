import type { FieldRefusal } from '#shared-kernel';
import { parseInstant } from './dates.js';
import { isObject, type JsonObject } from './json-value.js';
import { type ParsedTask, parseTask } from './parsed-task.js';
import { maskCprInJson, withoutOnlyToken, withoutSecrets } from './raw-masking.js';
import { decodeUtf8, parseJson, refuseStructure } from './read-json.js';
import { MAX_TASKS } from './task-message.js';
import { keptText } from './texts.js';
import { MalformedDelivery } from './wire-errors.js';

export const MAX_TOKEN_LENGTH = 2000;

/** A parsed JSON push. */
export interface JsonPush {
  /** As sent, trimmed; null if missing. No other returned value contains it. */
  readonly securityToken: string | null;
  /** As sent; null if missing. */
  readonly timestamp: string | null;
  readonly tasks: readonly ParsedTask[];
  /** The message with CPR numbers and the token masked; parsing it again gives the same tasks. */
  readonly maskedRaw: string;
}

/**
 * Parses `{ securityToken, timestamp, payload }`, where the payload is one task or `{ tasks: [] }`.
 *
 * An unusable task does not affect the others and has its reasons. An invalid timestamp does not reject the message;
 * `sentAt` is null then.
 * @throws UnreadableBody if the bytes are not JSON in UTF-8
 * @throws MalformedDelivery if token, timestamp or payload have the wrong type, or there are over 200 tasks
 */
export function parseJsonPush(body: Buffer): JsonPush {
  const sent = decodeUtf8(body);
  const { message, masked } = readMasked(sent);
  return readMessage(message, masked);
}

/**
 * Like `parseJsonPush`, for JSON in a form, where the token is a separate field, and for stored messages. Also accepts the
 * payload alone.
 * @param token from the form; takes precedence over one in the message
 */
export function parseJsonString(sent: string, token: string | null = null): JsonPush {
  const { message, masked } = readMasked(sent);
  const isBare = message['payload'] === undefined && ('taskId' in message || 'tasks' in message);
  return isBare
    ? readPayload(message, { securityToken: token, timestamp: null, masked })
    : readMessage(message, masked, token);
}

/** Masks before parsing, so that the stored text and the parsed values agree. */
function readMasked(sent: string): { readonly message: JsonObject; readonly masked: string } {
  refuseStructure(sent);
  const masked = maskCprInJson(sent);
  const message = parseJson(masked, sent);
  if (!isObject(message)) throw new MalformedDelivery([NOT_A_MESSAGE]);
  return { message, masked };
}

function readMessage(message: JsonObject, masked: string, token: string | null = null): JsonPush {
  const faults: FieldRefusal[] = [];
  const securityToken = token ?? optionalText(message, 'securityToken', faults);
  const timestamp = optionalText(message, 'timestamp', faults);
  if (!isObject(message['payload'])) faults.push(NO_PAYLOAD);
  if (securityToken !== null && securityToken.length > MAX_TOKEN_LENGTH) faults.push(TOKEN_TOO_LONG);
  if (faults.length > 0) throw new MalformedDelivery(faults);
  return readPayload(message, { securityToken, timestamp, masked });
}

interface Envelope {
  readonly securityToken: string | null;
  readonly timestamp: string | null;
  readonly masked: string;
}

function readPayload(message: JsonObject, { securityToken, timestamp, masked }: Envelope): JsonPush {
  const usual = securityToken === null ? null : withoutOnlyToken(masked, securityToken);
  const maskedRaw = usual ?? withoutSecrets(masked, securityToken);
  // If a note repeats the code, it would be stored with the task, so the masked text is parsed instead.
  const read = usual === null && maskedRaw !== masked ? (parseJson(maskedRaw) as JsonObject) : message;
  const sentAt = timestamp === null ? null : parseInstant(timestamp);
  const payload = read['payload'];
  const tasks = isObject(payload) ? readTasks(payload, '/payload', sentAt) : readTasks(read, '', sentAt);
  return { securityToken, timestamp: keptText(timestamp), tasks, maskedRaw };
}

function readTasks(payload: JsonObject, pointer: string, sentAt: string | null): ParsedTask[] {
  if (!Object.hasOwn(payload, 'tasks')) return [parseTask(payload, pointer, sentAt)];
  const list = payload['tasks'];
  if (!Array.isArray(list)) throw new MalformedDelivery([notAList(`${pointer}/tasks`)]);
  if (list.length > MAX_TASKS) throw new MalformedDelivery([tooMany(`${pointer}/tasks`, list.length)]);
  return list.map((task: unknown, index) => parseTask(task, `${pointer}/tasks/${index}`, sentAt));
}

function optionalText(message: JsonObject, name: string, faults: FieldRefusal[]): string | null {
  const sent = message[name];
  if (sent === undefined || sent === null) return null;
  if (typeof sent === 'string') return sent.trim() || null;
  faults.push({
    pointer: `/${name}`,
    code: 'not-text',
    da: `${name}: Skal være tekst i "anførselstegn".`,
    en: `${name}: Must be text in "quotation marks".`,
  });
  return null;
}

const NOT_A_MESSAGE: FieldRefusal = {
  pointer: '',
  code: 'not-an-object',
  da: 'Beskeden skal være et objekt med securityToken, timestamp og payload.',
  en: 'The message must be an object with securityToken, timestamp and payload.',
};
const NO_PAYLOAD: FieldRefusal = {
  pointer: '/payload',
  code: 'required',
  da: 'payload: Skal indeholde en opgave eller {"tasks": [ … ]}.',
  en: 'payload: Must contain one task, or {"tasks": [ … ]}.',
};
export const TOKEN_TOO_LONG: FieldRefusal = {
  pointer: '/securityToken',
  code: 'too-long',
  da: `securityToken: Må højst have ${MAX_TOKEN_LENGTH} tegn.`,
  en: `securityToken: Must have at most ${MAX_TOKEN_LENGTH} characters.`,
};

function notAList(pointer: string): FieldRefusal {
  return {
    pointer,
    code: 'not-a-list',
    da: 'tasks: Skal være en liste af opgaver [ … ].',
    en: 'tasks: Must be a list of tasks [ … ].',
  };
}

function tooMany(pointer: string, count: number): FieldRefusal {
  return {
    pointer,
    code: 'too-many',
    da: `tasks: Må højst have ${MAX_TASKS} opgaver, ikke ${count}. Del dem på flere beskeder.`,
    en: `tasks: Must have at most ${MAX_TASKS} tasks, not ${count}. Split them into several messages.`,
  };
}
