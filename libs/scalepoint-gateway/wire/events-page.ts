import type { DeliveredInsurer, TaskDelivery, TaskDeliveryKind } from '#case-intake/contracts';
import type { FieldRefusal } from '#shared-kernel';
import { parseInstant } from './dates.js';
import { normalGuid } from './guid.js';
import { NOT_GUID, NOT_OBJECT, REQUIRED } from './flaws.js';
import { isObject, type JsonObject } from './json-value.js';
import { maskCprInJson } from './raw-masking.js';
import { decodeUtf8, parseJson } from './read-json.js';
import { keptIdentifier, keptText } from './texts.js';
import { MalformedDelivery } from './wire-errors.js';

/**
 * One event of the feed.
 *
 * `ignored`: requires no action; returned so that the cursor can pass it. `unreadable`: required content is missing;
 * returned so that it can be shown and does not stop the feed.
 */
export interface FeedEvent {
  /** `_122047`; null if missing. */
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly kind: TaskDeliveryKind | 'ignored' | 'unreadable';
  /** GUID of the insurance case in lower case. A cancellation names no task and applies to all tasks of the case. */
  readonly scalepointCaseId: string | null;
  readonly facts: EventFacts;
  /** For `claim_updated`, the kind of change, such as `CaseClosed`. */
  readonly change: string | null;
  readonly isTerminated: boolean;
  /** Such as `CreatedByMistake`, `NotCovered`, `BelowDeductible`. */
  readonly terminationReason: string | null;
  /** Why it is unreadable; pointers are relative to the page. */
  readonly reasons: readonly FieldRefusal[];
}

/** The facts of an event about its task. It does not contain the customer: the case is read afterwards. */
export interface EventFacts extends Pick<
  TaskDelivery,
  'referenceNumber' | 'sentAt' | 'scalepointCaseId' | 'scalepointCaseNumber' | 'damageCause' | 'damageCategory'
> {
  /** GUID of the task in lower case; null for events about a whole case. */
  readonly scalepointTaskId: string | null;
  readonly insurer: Pick<DeliveredInsurer, 'alias' | 'subAlias' | 'subName'>;
  readonly externalCaseId: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly correlationId: string | null;
}

export interface EventsPage {
  readonly events: readonly FeedEvent[];
  /** The next position to read from, stored together with the events; null if the page has none. */
  readonly nextEventId: string | null;
}

/**
 * Parses one page of the event feed. Every item becomes one event, in order, even if it is invalid.
 * @param json the response: bytes, text, or the parsed JSON value
 * @throws UnreadableBody if it is not JSON, MalformedDelivery if it has no list `data`
 */
export function parseEventsPage(json: unknown): EventsPage {
  const page = typeof json === 'string' || Buffer.isBuffer(json) ? readText(json) : json;
  const items = isObject(page) ? page['data'] : undefined;
  if (!isObject(page) || !Array.isArray(items)) throw new MalformedDelivery([NO_EVENTS]);
  const events = items.map((item: unknown, index) => readEvent(item, `/data/${index}`));
  return { events, nextEventId: nextEventIdOf(events, page['links']) };
}

function readText(json: string | Buffer): unknown {
  const sent = typeof json === 'string' ? json : decodeUtf8(json);
  return parseJson(maskCprInJson(sent), sent);
}

/**
 * The last event that was read; the link is used only if there is none. The link may be ahead of the page, and events in
 * between would be lost, whereas reading an event twice is harmless.
 */
function nextEventIdOf(events: readonly FeedEvent[], links: unknown): string | null {
  const last = events.at(-1);
  if (last?.eventId) return last.eventId;
  const next = isObject(links) ? textOf(links['next']) : null;
  const linked = next === null ? null : /[?&]lastEventId=([^&#]+)/.exec(next)?.[1];
  return (linked && decoded(linked)) || (events.findLast(({ eventId }) => eventId !== null)?.eventId ?? null);
}

function readEvent(item: unknown, pointer: string): FeedEvent {
  const event = objectOf(item);
  const attributes = objectOf(event['attributes']);
  const service = objectOf(attributes['service']);
  const sentCase = objectOf(attributes['case']);
  const eventType = textOf(attributes['eventType']);
  const change = textOf(attributes['change']);
  const isTerminated = attributes['isTerminated'] === true;
  const meant = kindOf(eventType, change, isTerminated);
  const scalepointCaseId = guidOf(sentCase['id']);
  const scalepointTaskId = guidOf(service['id']);
  const reasons = faultsOf(item, pointer, { meant, eventType, scalepointCaseId, scalepointTaskId });
  return {
    eventId: textOf(event['id']),
    eventType,
    kind: reasons.length > 0 ? 'unreadable' : meant,
    scalepointCaseId,
    facts: {
      scalepointTaskId,
      referenceNumber: identifierOf(service['referenceNumber']),
      sentAt: instantOf(attributes['timestamp']) ?? instantOf(event['timestamp']),
      scalepointCaseId,
      scalepointCaseNumber: identifierOf(sentCase['number']),
      damageCause: textOf(sentCase['damageCause']),
      damageCategory: textOf(sentCase['damageCategory']),
      insurer: insurerOf(sentCase),
      externalCaseId: identifierOf(sentCase['externalId']),
      startsAt: instantOf(service['startDate']),
      endsAt: instantOf(service['endDate']),
      correlationId: textOf(attributes['correlationId']),
    },
    change,
    isTerminated,
    terminationReason: textOf(attributes['terminationReason']),
    reasons,
  };
}

/** A case that is closed but not terminated was completed, so it cancels nothing. */
function kindOf(eventType: string | null, change: string | null, isTerminated: boolean) {
  if (eventType === 'repair_service_requested') return 'new';
  if (eventType === 'repair_updated') return 'update';
  return eventType === 'claim_updated' && change === 'CaseClosed' && isTerminated ? 'cancel' : 'ignored';
}

interface Meant {
  readonly meant: FeedEvent['kind'];
  readonly eventType: string | null;
  readonly scalepointCaseId: string | null;
  readonly scalepointTaskId: string | null;
}

function faultsOf(
  item: unknown,
  pointer: string,
  { meant, eventType, scalepointCaseId, scalepointTaskId }: Meant,
): FieldRefusal[] {
  const fault = (path: string, flaws: typeof REQUIRED): FieldRefusal[] =>
    flaws.map(({ code, da, en }) => {
      const name = path === '' ? 'event' : path.slice('/attributes/'.length).replaceAll('/', '.');
      return { pointer: pointer + path, code, da: `${name}: ${da}`, en: `${name}: ${en}` };
    });
  if (!isObject(item)) return fault('', NOT_OBJECT);
  if (eventType === null) return fault('/attributes/eventType', REQUIRED);
  if (meant === 'ignored') return [];
  return [
    ...(scalepointCaseId === null ? fault('/attributes/case/id', NOT_GUID) : []),
    ...(scalepointTaskId === null && meant !== 'cancel' ? fault('/attributes/service/id', NOT_GUID) : []),
  ];
}

function insurerOf(sentCase: JsonObject): EventFacts['insurer'] {
  const insurer = objectOf(objectOf(sentCase['policy'])['insuranceCompany']);
  return {
    alias: identifierOf(insurer['alias']),
    subAlias: identifierOf(insurer['subcompanyAlias']),
    subName: textOf(insurer['subcompanyName']),
  };
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? keptText(value) : null;
}

function identifierOf(value: unknown): string | null {
  return typeof value === 'string' ? keptIdentifier(value) : null;
}

function guidOf(value: unknown): string | null {
  return typeof value === 'string' ? normalGuid(value) : null;
}

function instantOf(value: unknown): string | null {
  return typeof value === 'string' ? parseInstant(value) : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not a valid escape sequence, so the text is used unchanged.
    return text;
  }
}

const NO_EVENTS: FieldRefusal = {
  pointer: '/data',
  code: 'not-a-list',
  da: 'data: Siden skal have en liste "data" af hændelser.',
  en: 'data: The page must have a list "data" of events.',
};
