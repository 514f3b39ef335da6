import {
  failureOf,
  readTraceparent,
  type SpanReference,
  Spans,
  Trace,
  type TraceContext,
} from '#platform/observability';
import type { NextEvent } from './reaction.js';
import type { RegisteredReaction } from './reaction-registry.js';

/** Runs a reaction to an event in the context and the trace of that event. */
export function traced<T>(event: NextEvent, reaction: RegisteredReaction, work: () => Promise<T>): Promise<T> {
  const context = contextOf(event, reaction);
  const options = { kind: 'consumer', attributes: attributesOf(event, reaction), mayBegin: true } as const;
  return Trace.run(context, () => Spans.run(nameOf(reaction), options, work));
}

/**
 * Runs a reaction to the events of several streams. What is recorded for one of the streams is caused by its event (see
 * `UnitOfWork.about`). Each event has a span in its own trace; the span of the whole links to all of them.
 */
export async function tracedTogether<T>(
  events: readonly NextEvent[],
  reaction: RegisteredReaction,
  work: () => Promise<T>,
): Promise<T> {
  const [first] = events;
  if (!first) return work();
  const own = events.map((event) => {
    const context = contextOf(event, reaction);
    const options = { kind: 'consumer', attributes: attributesOf(event, reaction), mayBegin: true } as const;
    const span = Spans.areOn ? Trace.run(context, () => Spans.begin(nameOf(reaction), options)) : null;
    return { stream: event.stream, span, context: span ? { ...context, span: span.reference } : context };
  });
  const ofStreams = new Map(own.map(({ stream, context }) => [stream, context]));
  const [only] = own;
  const links = own.flatMap(({ span }): SpanReference[] => (span ? [span.reference] : []));
  const isAlone = own.length === 1;
  const whole = () =>
    isAlone || !Spans.areOn ? work() : Spans.run(nameOf(reaction), { kind: 'consumer', links, ofSeveral: true }, work);
  const context = { ...contextOf(first, reaction), span: isAlone ? only?.context.span : undefined, ofStreams };
  try {
    const result = await Trace.run(context, whole);
    own.forEach(({ span }) => span?.end());
    return result;
  } catch (error) {
    // Of several events, each runs again alone, and its own fault is recorded there.
    own.forEach(({ span }) => span?.end(isAlone ? failureOf(error) : 'batch-failed'));
    throw error;
  }
}

function contextOf(event: NextEvent, { name }: RegisteredReaction): TraceContext {
  const { correlationId, id, companyId, traceParent } = event;
  const span = readTraceparent(traceParent);
  return { correlationId, causationId: id, actor: `reaction:${name}`, companyId, ...(span && { span }) };
}

const nameOf = ({ name }: RegisteredReaction): string => `react ${name}`;

function attributesOf({ type, companyId, id }: NextEvent, { name }: RegisteredReaction) {
  return {
    'scalepoint.reaction': name,
    'scalepoint.event_type': type,
    'scalepoint.event_id': id,
    'scalepoint.company_id': companyId,
  };
}
