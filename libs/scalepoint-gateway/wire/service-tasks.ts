import type { FieldRefusal } from '#shared-kernel';
import { parseInstant } from './dates.js';
import { decodeXml } from './decode-xml.js';
import { type ParsedTask, unusable, usable } from './parsed-task.js';
import { maskCprInXml, withoutSecrets } from './raw-masking.js';
import { messageOf, sourceOf } from './service-task-fields.js';
import { type ServiceLineMessage, ServiceTaskMessage } from './service-task-message.js';
import { taskFromMessage } from './task-from-message.js';
import { MAX_TASKS } from './task-message.js';
import { keptIdentifier, keptText } from './texts.js';
import { usableTask } from './usable-task.js';
import { MalformedDelivery } from './wire-errors.js';
import { readXml, XML_LIMITS, type XmlElement, type XmlLimits } from './xml-element.js';

export interface XmlOptions {
  readonly limits?: XmlLimits;
  /** The code that was sent in its own form field; masked wherever the document repeats it. */
  readonly securityToken?: string | null;
}

export interface XmlPush {
  readonly tasks: readonly ParsedTask[];
  /** The document as text, with CPR numbers and secrets masked. */
  readonly maskedRaw: string;
}

/**
 * Parses `<serviceTasks>` of the form push; bytes are decoded by their declared encoding. Values may be attributes or child
 * elements. An unusable task does not affect the others.
 * @throws UnreadableBody if it is not valid XML in its encoding, has a DOCTYPE, or exceeds the limits
 * @throws MalformedDelivery if the root element is wrong or there are over 200 tasks
 */
export function parseXml(body: Buffer | string, options: XmlOptions = {}): XmlPush {
  const { limits = XML_LIMITS, securityToken = null } = options;
  const sent = typeof body === 'string' ? body : decodeXml(body);
  const maskedRaw = withoutSecrets(maskCprInXml(sent), securityToken);
  const root = readMasked(maskedRaw, sent, limits);
  if (root.name !== 'serviceTasks') throw new MalformedDelivery([WRONG_ROOT]);
  const tasks = root.children.filter(({ name }) => name === 'serviceTask');
  if (tasks.length > MAX_TASKS) throw new MalformedDelivery([tooMany(tasks.length)]);
  return { tasks: tasks.map(parseServiceTask), maskedRaw };
}

function readMasked(masked: string, sent: string, limits: XmlLimits): XmlElement {
  try {
    return readXml(masked, limits);
  } catch (error) {
    // Masking moves columns, so the original is parsed first: errors must refer to the text that was sent.
    if (masked !== sent) readXml(sent, limits);
    throw error;
  }
}

function parseServiceTask(element: XmlElement, index: number): ParsedTask {
  const message = messageOf(element);
  const { message: usableMessage, reasons } = usableTask(
    message,
    {
      needed: [],
      pointerTo: (path) => [`/serviceTasks/${index}`, ...(path.length > 0 ? [sourceOf(path)] : [])].join('/'),
    },
    ServiceTaskMessage,
  );
  if (!usableMessage) return unusable(message.taskId, reasons);
  const read = usableMessage as unknown as ServiceTaskMessage;
  const createdDate = element.field('createdDate');
  const task = taskFromMessage(read, createdDate === null ? null : parseInstant(createdDate));
  const complete = {
    ...task,
    insurer: { ...task.insurer, externalId: keptIdentifier(read.insurerId) },
    customerNote: keptText(read.customerNote),
    invoicePaidBy: keptText(read.invoicePaidBy),
    replyAddress: keptText(read.replyAddress),
    serviceLines: (read.serviceLines ?? []).map(serviceLineOf),
  };
  return usable(complete, reasons);
}

function serviceLineOf({ id, taskType, items }: ServiceLineMessage) {
  return {
    id: keptText(id),
    taskType: keptText(taskType),
    items: (items ?? []).map(({ description, damageDescription, quantity }) => ({
      description: keptText(description),
      damageDescription: keptText(damageDescription),
      quantity: keptText(quantity),
    })),
  };
}

const WRONG_ROOT: FieldRefusal = {
  pointer: '/serviceTasks',
  code: 'required',
  da: 'serviceTasks: XML-dokumentets rod skal være <serviceTasks> med et eller flere <serviceTask>.',
  en: 'serviceTasks: The root of the XML must be <serviceTasks> with one or more <serviceTask>.',
};

function tooMany(count: number): FieldRefusal {
  return {
    pointer: '/serviceTasks',
    code: 'too-many',
    da: `serviceTasks: Må højst have ${MAX_TASKS} opgaver, ikke ${count}. Del dem på flere beskeder.`,
    en: `serviceTasks: Must have at most ${MAX_TASKS} tasks, not ${count}. Split them into several messages.`,
  };
}
