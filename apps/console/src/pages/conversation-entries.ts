import type { components } from '#client';

type TimelineEntry = components['schemas']['TimelineResponse'];
type Invoice = Pick<components['schemas']['InvoiceResponse'], 'id' | 'number' | 'posting' | 'total'>;

export interface Entry {
  readonly id: string;
  /** The task of an event: another one if it was merged into this one. Null for a posting. */
  readonly taskId: string | null;
  readonly at: string;
  readonly kind: 'note' | 'message' | 'file' | 'event' | 'invoice-requested' | 'invoice-posted';
  /** As the API names it: `user:anna`, `scalepoint`, or a reaction. */
  readonly actor: string;
  /** Null if the actor is no known user. */
  readonly actorName: string | null;
  /** The words of the API for an event, or the number of an invoice. */
  readonly what: string;
  readonly text: string | null;
  /** A time that was agreed. */
  readonly agreedAt: string | null;
  readonly file: { readonly id: string; readonly name: string } | null;
  readonly amount: string | null;
  readonly scalepoint: TimelineEntry['scalepoint'];
}

/**
 * Notes, messages, files, events and postings as one stream, newest first. Postings older than the oldest event that is
 * loaded wait for their page, unless everything is loaded.
 */
export function entriesOf(
  timeline: readonly TimelineEntry[],
  invoices: readonly Invoice[],
  isWhole: boolean,
): readonly Entry[] {
  const oldest = timeline.at(-1)?.at ?? '';
  const postings = invoices.flatMap(postingsOf).filter(({ at }) => isWhole || at >= oldest);
  // Events of the same instant stay in the order of the API.
  return [...timeline.map(entryOf), ...postings].toSorted((a, b) => b.at.localeCompare(a.at));
}

function entryOf({
  id,
  taskId,
  at,
  actor,
  actorName,
  type,
  what,
  data,
  text,
  fileName,
  scalepoint,
}: TimelineEntry): Entry {
  const given = { id, taskId, at, actor, actorName, what, text, scalepoint, amount: null };
  const agreedAt = typeof data['at'] === 'string' ? data['at'] : null;
  if (type === 'case-intake.message-added.v1') {
    return { ...given, kind: data['send'] === true ? 'message' : 'note', agreedAt: null, file: null };
  }
  if (fileName !== null && typeof data['fileId'] === 'string') {
    return { ...given, kind: 'file', agreedAt: null, file: { id: data['fileId'], name: fileName } };
  }
  return { ...given, kind: 'event', agreedAt, file: null };
}

type By = Pick<Entry, 'actor' | 'actorName'>;

function postingsOf({ id, number, posting, total }: Invoice): readonly Entry[] {
  if (!posting) return [];
  const { requestedAt, postedAt, requestedBy, requestedByName } = posting;
  const one = (kind: 'invoice-requested' | 'invoice-posted', at: string | null, by: By): Entry[] =>
    at === null
      ? []
      : [
          {
            id: `${kind} ${id}`,
            taskId: null,
            at,
            kind,
            ...by,
            what: number,
            text: null,
            agreedAt: null,
            file: null,
            amount: total.amount,
            scalepoint: null,
          },
        ];
  return [
    ...one('invoice-requested', requestedAt, {
      actor: requestedBy === null ? '' : `user:${requestedBy}`,
      actorName: requestedByName,
    }),
    ...one('invoice-posted', postedAt, { actor: 'scalepoint', actorName: null }),
  ];
}
