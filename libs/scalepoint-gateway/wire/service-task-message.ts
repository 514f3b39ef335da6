import { MessageField } from './message-field.js';
import { listOf, text, wholeText } from './message-rules.js';
import { TaskMessage } from './task-message.js';
import { MAX_DESCRIPTION_LENGTH } from './task-message-parts.js';

export class ServiceItemMessage {
  @MessageField(text(MAX_DESCRIPTION_LENGTH), { description: 'What the policyholder calls it.' })
  readonly description?: string | null;

  @MessageField(text(MAX_DESCRIPTION_LENGTH), { description: 'What is broken.' })
  readonly damageDescription?: string | null;

  @MessageField(text(50), { description: 'How many.' })
  readonly quantity?: string | null;
}

export class ServiceLineMessage {
  @MessageField(text(100), { description: 'Id of the line.' })
  readonly id?: string | null;

  @MessageField(text(200), { description: 'Kind of task.' })
  readonly taskType?: string | null;

  @MessageField(listOf(() => ServiceItemMessage, 500), { description: 'The things to repair.' })
  readonly items?: readonly ServiceItemMessage[] | null;
}

/** A `serviceTask` of the XML form: the fields of `TaskMessage` and those that only XML has. */
export class ServiceTaskMessage extends TaskMessage {
  @MessageField(text(100), { description: "The sender's own number of the insurer." })
  readonly insurerId?: string | null;

  @MessageField(text(MAX_DESCRIPTION_LENGTH), { description: "The policyholder's own words." })
  readonly customerNote?: string | null;

  @MessageField(text(100), { description: 'Who pays the invoice.' })
  readonly invoicePaidBy?: string | null;

  @MessageField(wholeText(2000), { description: 'Where answers about the task go.' })
  readonly replyAddress?: string | null;

  @MessageField(listOf(() => ServiceLineMessage, 500), { description: 'What is to be repaired.' })
  readonly serviceLines?: readonly ServiceLineMessage[] | null;
}
