import type { ScalepointTask } from './task-shape.js';

type Fields = Record<string, string | undefined>;

/**
 * The form message's `xmlString`: `<serviceTasks>` with one `<serviceTask>` a task. Values of claimant and claim are
 * attributes or child elements, depending on `style`: Scalepoint sends both.
 * An update has the same GUID and other content.
 * @throws RangeError for a cancellation, which this format lacks.
 */
export function serviceTasksXml(
  tasks: readonly ScalepointTask[],
  options: {
    replyAddress: string;
    createdDate: string;
    companyId?: string | undefined;
    style: 'attributes' | 'elements';
  },
): string {
  const cancellation = tasks.find((task) => task.kind === 'cancel');
  if (cancellation) throw new RangeError(`the XML form message cannot cancel a task (${cancellation.taskId})`);
  const body = tasks.map((task) => serviceTask(task, options)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<serviceTasks>\n${body}\n</serviceTasks>\n`;
}

function serviceTask(task: ScalepointTask, options: Parameters<typeof serviceTasksXml>[1]): string {
  const { policyholder: holder, claimHandler: handler, insuranceCompany: insurer } = task;
  const node = (name: string, fields: Fields) =>
    options.style === 'attributes' ? element(name, fields) : element(name, {}, children(fields));
  const claimant = node('claimant', {
    name: holder?.name,
    mobilePhone: holder?.mobile,
    phone: holder?.phone,
    address1: holder?.address?.street,
    address2: holder?.address?.street2,
    postalCode: holder?.address?.postalCode,
    city: holder?.address?.city,
    email: holder?.email,
  });
  const claim = node('claim', {
    insuranceCompanyId: options.companyId,
    insuranceCompanyName: insurer?.name,
    claimHandlerName: handler?.name,
    claimHandlerEmail: handler?.email,
    claimReferenceNumber: task.referenceNumber,
    claimNumber: task.case?.number,
    selfRisk: task.deductible?.amount,
    claimDate: task.case?.damageDate,
    policyNumber: task.policy?.number,
    policyType: task.policy?.type,
  });
  const line = element(
    'serviceLine',
    { claimLineId: '1', taskType: task.taskType },
    element('item', { damageDescription: task.case?.damageDescription, quantity: '1' }),
  );
  const attachments = (task.attachments ?? []).map(({ name, link }) => element('attachment', { name, link }));
  return element(
    'serviceTask',
    {
      uniqueId: task.taskId,
      createdDate: options.createdDate,
      replyAddress: options.replyAddress,
      damageType: task.case?.damageType,
    },
    [
      ...(task.note === undefined ? [] : [element('noteToServicePartner', {}, escape(task.note))]),
      element('invoicePaidBy', {}, 'INSURANCE_COMPANY'),
      claimant,
      claim,
      line,
      ...(attachments.length === 0 ? [] : [element('attachments', {}, attachments.join(''))]),
    ].join('\n'),
  );
}

function element(name: string, attributes: Fields, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escape(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function children(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => element(name, {}, escape(value ?? '')))
    .join('');
}

/** Line feeds as character references, because parsers convert them to spaces in attributes. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
