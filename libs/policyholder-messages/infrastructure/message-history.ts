import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { type TellsElsewhere, TellsOfTasks, type ToldEvent } from '#platform/events';
import { Database } from '#platform/persistence';
import {
  CHANNEL_WORDS,
  MessageDeferredV1,
  MessageFailedV1,
  MessageLeftUnclearV1,
  MessagePlannedV1,
  MessageSentV1,
  MessageSkippedV1,
  OCCASION_WORDS,
  OptOutChangedV1,
  REASON_WORDS,
} from '../contracts/index.js';
import { Message } from '../domain/message.js';
import { OptOut } from '../domain/opt-out.js';

type Said = readonly [da: string, en: string];
type Facts = ToldEvent['data'];

const about = ({ occasion, channel }: Facts): Said => {
  const [what, how] = [OCCASION_WORDS[String(occasion)], CHANNEL_WORDS[String(channel)]];
  return [`${how?.[0]}, ${what?.[0]}`, `${how?.[1]}, ${what?.[1]}`];
};
const told =
  (da: string, en: string) =>
  (data: Facts): Said => {
    const [why, of] = [REASON_WORDS[String(data['reason'])], about(data)];
    return [`${da} (${of[0]})${why ? `: ${why[0]}` : ''}`, `${en} (${of[1]})${why ? `: ${why[1]}` : ''}`];
  };

/** The messages to the policyholder, for the timeline of the task. */
@Injectable()
@TellsOfTasks()
export class MessageHistory implements TellsElsewhere {
  readonly texts: TellsElsewhere['texts'] = {
    [MessagePlannedV1.type]: (data) =>
      data['deferredUntil'] === null
        ? told('Besked til kunden på vej', 'Message to the customer is being sent')(data)
        : told(
            'Besked til kunden venter på, at den stille tid slutter',
            'Message to the customer waits for the end of the quiet hours',
          )(data),
    [MessageDeferredV1.type]: told(
      'Besked til kunden venter på, at den stille tid slutter',
      'Message to the customer waits for the end of the quiet hours',
    ),
    [MessageSentV1.type]: told('Besked sendt til kunden', 'Message sent to the customer'),
    [MessageSkippedV1.type]: told('Besked til kunden ikke sendt', 'Message to the customer not sent'),
    [MessageFailedV1.type]: told('Besked til kunden kunne ikke sendes', 'Message to the customer could not be sent'),
    [MessageLeftUnclearV1.type]: told(
      'Uvist om kunden fik beskeden; den sendes ikke igen',
      'Unknown whether the customer got the message; it is not sent again',
    ),
    [OptOutChangedV1.type]: ({ optedOut, channel }) => {
      const how = CHANNEL_WORDS[String(channel)];
      return optedOut === true
        ? [`Kunden vil ikke have beskeder (${how?.[0]})`, `The customer wants no messages (${how?.[1]})`]
        : [`Kunden får igen beskeder (${how?.[0]})`, `The customer gets messages again (${how?.[1]})`];
    },
  };

  constructor(private readonly database: Database) {}

  async streams(companyId: string, taskId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ stream: string }>`
      select ${Message.stream} || ':' || id as stream from policyholder_messages.message
       where company_id = ${companyId} and task_id = ${taskId}
      union all
      select ${OptOut.stream} || ':' || id from policyholder_messages.opt_out
       where company_id = ${companyId} and task_id = ${taskId}`.execute(this.database.kysely());
    return rows.map(({ stream }) => stream);
  }

  async written(companyId: string, events: readonly ToldEvent[]): Promise<ReadonlyMap<string, string>> {
    const sent = events.filter(({ type }) => type === MessageSentV1.type || type === MessageLeftUnclearV1.type);
    const ids = sent.map(({ data }) => String(data['messageId']));
    if (ids.length === 0) return new Map();
    const { rows } = await sql<{ id: string; written: string | null }>`
      select id, concat_ws(E'\n\n', subject, text) as written from policyholder_messages.message
       where company_id = ${companyId} and id = any (${ids}::uuid[]) and text is not null`.execute(
      this.database.kysely(),
    );
    const texts = new Map(rows.map(({ id, written }) => [id, written]));
    return new Map(
      sent.flatMap(({ id, data }) => {
        const text = texts.get(String(data['messageId']));
        return text ? [[id, text] as const] : [];
      }),
    );
  }
}
