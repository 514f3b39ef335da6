import type { FieldRefusal } from '#shared-kernel';
import { type FeedEvent, parseEventsPage } from './events-page.js';
import { normalGuid } from './guid.js';
import { parseJsonString } from './json-push.js';
import { isObject, type JsonObject } from './json-value.js';
import type { ParsedTask } from './parsed-task.js';
import { maskCprInJson } from './raw-masking.js';
import { parseJson } from './read-json.js';
import { maskedLinksIn, withSealedLinks } from './sealed-links.js';

/** An event of the feed, with what is kept of it until its case was read. */
export interface PolledEvent {
  readonly eventId: string | null;
  readonly kind: FeedEvent['kind'];
  readonly scalepointCaseId: string | null;
  readonly alias: string | null;
  readonly subAlias: string | null;
  /** Why it is unreadable. */
  readonly reasons: readonly FieldRefusal[];
  /** The event as it came, CPR numbers masked, in the envelope in which it is stored. */
  readonly masked: string;
}

/**
 * One page of the event feed.
 * @throws UnreadableBody, MalformedDelivery
 */
export function readFeedPage(text: string): { events: PolledEvent[]; nextEventId: string | null } {
  const page = parseJson(maskCprInJson(text), text);
  const { events, nextEventId } = parseEventsPage(page);
  const items = (page as { data: unknown[] }).data;
  return { events: events.map((event, index) => polled(event, items[index])), nextEventId };
}

/**
 * What an event means, from the case that was read for it: a new or changed task as the case tells it, or the end of all
 * its tasks. No tasks: the case does not know the one that the event is about.
 * @returns with the message to store, which is read again like a push
 * @throws UnreadableBody when the case is no JSON
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

/** An event that was stored, with its tasks where the case had been read; null when it is none. */
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
