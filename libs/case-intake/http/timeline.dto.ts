import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  EnumField,
  InstantField,
  IntegerField,
  ListField,
  NestedField,
  text,
  TextField,
  UuidField,
  type Language,
} from '#platform/http';
import type { TimelineRow } from '../queries/list-timeline.js';

const nullable = { nullable: true } as const;

class AnswerReasonResponse {
  @TextField({ max: 100, example: 'gateway.timed-out' }) readonly code!: string;
  @TextField({ max: 1000 }) readonly detail!: string;
}

class ScalepointAnswerResponse {
  @EnumField(['pending', 'accepted', 'refused', 'unclear', 'not-sent'], {
    name: 'ScalepointOutcome',
    description: '`not-sent` is retried automatically; `unclear` may have arrived',
  })
  readonly outcome!: string;
  @ListField(text({ max: 2000 }), { max: 100, description: 'Scalepoint’s message' }) readonly texts!: string[];
  @NestedField(() => AnswerReasonResponse, nullable) readonly reason!: AnswerReasonResponse | null;
  @TextField({ max: 200, ...nullable }) readonly reference!: string | null;
  @IntegerField() readonly attempts!: number;
  @InstantField(nullable) readonly at!: string | null;
}

/** One event of a task or its case. */
export class TimelineResponse {
  @UuidField() readonly id!: string;
  @InstantField() readonly at!: string;
  @UuidField({ description: 'The task; another one if it was merged into this one' }) readonly taskId!: string;
  @TextField({ max: 200, example: 'user:anna', description: '`user:…`, `scalepoint` or `reaction:…`' })
  readonly actor!: string;
  @TextField({ max: 200, ...nullable, example: 'Anna Åkjær', description: 'Null if the actor is no user of the ERP' })
  readonly actorName!: string | null;
  @TextField({ max: 100, example: 'case-intake.task-accepted.v1' }) readonly type!: string;
  @TextField({ max: 200, example: 'Opgaven blev accepteret' }) readonly what!: string;
  @ApiProperty({ type: Object, additionalProperties: true, description: 'Data of the event' })
  readonly data!: object;
  @TextField({ max: 5000, ...nullable, description: 'Text entered by a user: a message or a reason' }) readonly text!:
    string | null;
  @TextField({ max: 200, ...nullable }) readonly fileName!: string | null;
  @NestedField(() => ScalepointAnswerResponse, {
    ...nullable,
    description: 'Null if the action is not reported to Scalepoint',
  })
  readonly scalepoint!: ScalepointAnswerResponse | null;
}

export class MessageResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 5000, example: 'Kunden er hjemme efter kl. 15.' }) readonly text!: string;
  @BooleanField({ description: 'Whether it is sent to Scalepoint; false for a private note' }) readonly send!: boolean;
  @TextField({ max: 200, example: 'anna' }) readonly author!: string;
  @InstantField() readonly writtenAt!: string;
}

export class TaskFileResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 150, example: 'foto før.jpg' }) readonly name!: string;
  @TextField({ max: 200, example: 'image/jpeg' }) readonly contentType!: string;
  @IntegerField({ description: 'Size in bytes' }) readonly size!: number;
  @EnumField(['passed', 'doubtful', 'unchecked'], {
    name: 'FileKindCheck',
    description:
      '`doubtful`: an attachment whose name, type and content do not match; served as application/octet-stream',
  })
  readonly kindCheck!: string;
  @EnumField(['clean', 'unscanned'], { name: 'FileVirusScan' }) readonly virusScan!: string;
  @BooleanField({ description: 'Whether it is sent to Scalepoint' }) readonly send!: boolean;
  @TextField({ max: 200, example: 'anna' }) readonly addedBy!: string;
  @TextField({ max: 200, ...nullable, example: 'Anna Åkjær', description: 'Null if it was no user of the ERP' })
  readonly addedByName!: string | null;
  @InstantField() readonly addedAt!: string;
}

export type TimelineEntry = ReturnType<typeof toTimelineEntry>;

const EVENT_TEXTS: Readonly<Record<string, readonly [da: string, en: string]>> = {
  'case-intake.task-awaited.v1': ['En opdatering kom før selve opgaven', 'An update arrived before the task'],
  'case-intake.task-received.v1': ['Opgave modtaget', 'The task was received'],
  'case-intake.task-updated.v1': ['Forsikringsselskabet ændrede opgaven', 'The insurer changed the task'],
  'case-intake.task-cancelled.v1': ['Forsikringsselskabet annullerede opgaven', 'The insurer cancelled the task'],
  'case-intake.foreign-delivery-received.v1': [
    'Et andet forsikringsselskab sendte en meddelelse om opgaven',
    'Another insurer sent a message about the task',
  ],
  'case-intake.foreign-delivery-accepted.v1': [
    'Meddelelsen fra et andet forsikringsselskab blev anvendt',
    'The message of another insurer was applied',
  ],
  'case-intake.foreign-delivery-dismissed.v1': [
    'Meddelelsen fra et andet forsikringsselskab blev afvist',
    'The message of another insurer was dismissed',
  ],
  'case-intake.attention-needed.v1': ['Opgaven kræver opmærksomhed', 'The task needs attention'],
  'case-intake.debtor-chosen.v1': ['Debitoren blev valgt', 'The debtor was chosen'],
  'case-intake.task-case-linked.v1': ['Opgaven fik sin sag', 'The task was linked to its case'],
  'case-intake.case-opened.v1': ['Sagen blev oprettet', 'The case was opened'],
  'case-intake.case-updated.v1': ['Sagen opdateret efter selskabets ændring', 'The case was updated from the task'],
  'case-intake.case-edited.v1': ['Sagen blev rettet', 'The case was edited'],
  'case-intake.case-reassigned.v1': ['Opgaven fik en anden sagsansvarlig', 'Another employee became case manager'],
  'case-intake.task-accepted.v1': ['Opgaven blev accepteret', 'The task was accepted'],
  'case-intake.task-rejected.v1': ['Opgaven blev afvist', 'The task was rejected'],
  'case-intake.inspection-scheduled.v1': ['Besigtigelse aftalt', 'The inspection was scheduled'],
  'case-intake.task-inspected.v1': ['Skaden blev besigtiget', 'The damage was inspected'],
  'case-intake.repair-begun.v1': ['Reparation påbegyndt', 'The repair was started'],
  'case-intake.task-completed.v1': ['Opgaven blev færdigmeldt', 'The task was completed'],
  'case-intake.task-invoiced.v1': ['Opgaven blev faktureret', 'The task was invoiced'],
  'case-intake.task-erased.v1': ['Personoplysningerne blev slettet', 'The personal data was erased'],
  'case-intake.case-erased.v1': ['Sagens personoplysninger blev slettet', 'The personal data of the case was erased'],
  'case-intake.task-reopened.v1': ['Opgaven blev genåbnet', 'The task was reopened'],
  'case-intake.task-merged.v1': ['Opgaven blev flettet ind i en anden', 'The task was merged into another one'],
  'case-intake.task-separated.v1': ['Opgaverne blev skilt ad', 'The tasks were separated'],
  'case-intake.task-case-shared.v1': [
    'Opgaven blev lagt på en anden opgaves sag',
    'The task was put on the case of another task',
  ],
  'case-intake.task-case-separated.v1': ['Opgaven fik sin egen sag igen', 'The task was given its own case again'],
  'case-intake.case-tasks-changed.v1': ['Sagens opgaver blev ændret', 'The tasks of the case changed'],
  'case-intake.task-closed.v1': ['Opgave afsluttet', 'The task was closed'],
  'case-intake.deadline-near.v1': ['En frist udløber snart', 'A deadline is near'],
  'case-intake.deadline-postponed.v1': ['En frist blev udsat', 'A deadline was postponed'],
  'case-intake.scalepoint-case-named.v1': ['Sags-id fra Scalepoint angivet', 'The Scalepoint case id was entered'],
  'case-intake.message-added.v1': ['Note eller besked tilføjet', 'A message or note was added'],
  'case-intake.double-dismissed.v1': ['En lignende opgave er ikke den samme', 'A similar task is not the same'],
  'case-intake.answer-handled.v1': ['Svaret fra Scalepoint blev behandlet', 'Scalepoint’s response was handled'],
  'case-intake.file-added.v1': ['Fil tilføjet', 'A file was added'],
};
const REPORTED_TO_SCALEPOINT = new Set([
  'case-intake.task-accepted.v1',
  'case-intake.task-rejected.v1',
  'case-intake.inspection-scheduled.v1',
  'case-intake.task-inspected.v1',
  'case-intake.repair-begun.v1',
  'case-intake.task-completed.v1',
  'case-intake.deadline-postponed.v1',
]);

/** Scalepoint never hears of a closing, and the insurer itself sent a cancelled task again. */
function isToldReopening(type: string, { from }: TimelineRow['data']): boolean {
  return type === 'case-intake.task-reopened.v1' && from !== 'closed' && from !== 'cancelled';
}

/** Scalepoint's answer is null for events that are never reported, and `pending` until there is one. */
export function toTimelineEntry(row: TimelineRow, language: Language) {
  const { id, taskId, at, actor, actorName, type, data, text, fileName, answer } = row;
  const [da, en] =
    type === 'case-intake.case-assigned.v1' ? assignedBy(data) : (row.told ?? EVENT_TEXTS[type] ?? [type, type]);
  const isTold = REPORTED_TO_SCALEPOINT.has(type) || data['send'] === true || isToldReopening(type, data);
  const pending = { outcome: 'pending', texts: [], reason: null, reference: null, attempts: 0, at: null };
  return {
    id,
    taskId,
    at,
    actor,
    actorName,
    type,
    what: { da, en }[language],
    data,
    text,
    fileName,
    scalepoint: answer ? answered(answer, language) : isTold ? pending : null,
  };
}

function assignedBy({ rule, skipped }: TimelineRow['data']): readonly [da: string, en: string] {
  const left = (skipped as readonly number[]).join(', ');
  const why =
    left === ''
      ? ['', '']
      : [
          ` Medarbejderen i regel ${left} er ikke aktiv i ERP-systemet.`,
          ` The employee of rule ${left} is not active in the ERP.`,
        ];
  return typeof rule === 'number'
    ? [`Sagen blev tildelt efter regel ${rule}.${why[0]}`, `The case was assigned by rule ${rule}.${why[1]}`]
    : [`Ingen regel kunne tildele sagen.${why[0]}`, `No rule could assign the case.${why[1]}`];
}

function answered({ fault, ...answer }: NonNullable<TimelineRow['answer']>, language: Language) {
  const at = new Date(answer.at).toISOString();
  return { ...answer, at, reason: fault && { code: fault.code, detail: fault[language] } };
}
