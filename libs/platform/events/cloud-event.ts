import type { FeedEvent } from './event-feed.js';

/** The envelope of CloudEvents 1.0, with the attributes that their extensions name. */
export interface CloudEvent {
  readonly specversion: string;
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly subject: string;
  readonly dataschema: string;
  readonly datacontenttype: string;
  readonly sequence: number;
  readonly correlationid: string;
  readonly causationid: string | null;
  readonly data: Record<string, unknown>;
}

/** An event in its public form, the same for the feed, the stream and webhooks. */
export function cloudEvent(companyId: string, event: Omit<FeedEvent, 'place' | 'traceParent'>): CloudEvent {
  const { id, type, stream, version, data, occurredAt, correlationId, causationId } = event;
  return {
    specversion: '1.0',
    id,
    source: `urn:company:${companyId}:${type.slice(0, type.indexOf('.'))}`,
    type,
    time: occurredAt.toISOString(),
    subject: stream,
    dataschema: `urn:schema:${type}`,
    datacontenttype: 'application/json',
    sequence: version,
    correlationid: correlationId,
    causationid: causationId,
    data,
  };
}
