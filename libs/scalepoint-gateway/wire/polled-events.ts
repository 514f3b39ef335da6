import type { FieldRefusal } from '#shared-kernel';
import { type FeedEvent, parseEventsPage } from './events-page.js';
import { normalGuid } from './guid.js';
import { parseJsonString } from './json-push.js';
import { isObject, type JsonObject } from './json-value.js';
import type { ParsedTask } from './parsed-task.js';
import { maskCprInJson } from './raw-masking.js';
import { parseJson } from './read-json.js';
import { maskedLinksIn, withSealedLinks } from './sealed-links.js';

/** An event of the feed, with the text that is stored. */
export interface PolledEvent {
  readonly eventId: string | null;
  readonly kind: FeedEvent['kind'];
  readonly scalepointCaseId: string | null;
  readonly alias: string | null;
  readonly subAlias: string | null;
  /** Why it is unreadable. */
  readonly reasons: readonly FieldRefusal[];
  /** The event as received, with CPR numbers masked, in the envelope in which it is stored. */
  readonly masked: string;
}

/**
 * Parses one page of the event feed.
 * @throws UnreadableBody, MalformedDelivery
 */
export function readFeedPage(text: string): { events: PolledEvent[]; nextEventId: string | null } {
  const page = parseJson(maskCprInJson(text), text);
  const { events, nextEventId } = parseEventsPage(page);
  const items = (page as { data: unknown[] }).data;
  return { events: events.map((event, index) => polled(event, items[index])), nextEventId };
}

/**
 * Translates an event with its case: a new or changed task of the case, or the cancellation of all its tasks. Empty if the
 * case does not contain the task of the event.
 * @returns also the message to store, which can be parsed again like a push
 * @throws UnreadableBody if the case is not JSON
 */
export function tasksOfEvent(
  { masked, kind }: PolledEvent,
  caseText: string,
  seal: (link: string) => string,
): { masked: string; tasks: readonly ParsedTask[] } {
  const envelope = JSON.parse(masked) as JsonObject & { event: unknown };
  const [event] = parseEventsPage({ data: [envelope.event] }).events;
  const found = parseJson(maskCprInJson(caseText), caseText);
  const known = isObject(found) && Array.isArray(found['tasks']) ? (found['tasks'] as unknown[]) : [found];
  const tasks = known.filter(isObject);
  const meant =
    kind === 'cancel'
      ? tasks.map(({ taskId, referenceNumber, insuranceCompany }) => ({
          taskId,
          referenceNumber,
          insuranceCompany,
          kind: 'cancel',
        }))
      : tasks
          .filter(({ taskId }) => typeof taskId === 'string' && normalGuid(taskId) === event?.facts.scalepointTaskId)
          .map((task) => ({ ...task, kind }));
  if (meant.length === 0) return { masked, tasks: [] };
  const message = JSON.stringify({ ...envelope, payload: { tasks: meant } });
  const { tasks: read } = parseJsonString(message);
  const links = maskedLinksIn(caseText, read);
  const push = withSealedLinks({ tasks: read, maskedRaw: message }, links, seal);
  return { masked: push.maskedRaw, tasks: push.tasks };
}

/** Parses a stored event, with its tasks if the case had been read; null if the text is not an event. */
export function storedEvent(masked: string): { event: PolledEvent; tasks: readonly ParsedTask[] } | null {
  const envelope: unknown = JSON.parse(masked);
  if (!isObject(envelope) || !('event' in envelope)) return null;
  const [event] = parseEventsPage({ data: [envelope['event']] }).events;
  if (!event) return null;
  const tasks = 'payload' in envelope ? parseJsonString(masked).tasks : [];
  return { event: polled(event, envelope['event']), tasks };
}

function polled(event: FeedEvent, item: unknown): PolledEvent {
  const { eventId, kind, scalepointCaseId, reasons, facts } = event;
  const { alias, subAlias } = facts.insurer;
  const masked = JSON.stringify({ timestamp: facts.sentAt, event: item });
  return { eventId, kind, scalepointCaseId, alias, subAlias, reasons, masked };
}
