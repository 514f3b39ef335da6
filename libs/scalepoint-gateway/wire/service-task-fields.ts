import type { ServiceTaskMessage } from './service-task-message.js';
import type { XmlElement } from './xml-element.js';

/** The path in a `serviceTask` of each field of `ServiceTaskMessage`; fields that are not listed have the same name. */
const SOURCES: Readonly<Record<string, string>> = {
  taskId: 'uniqueId',
  taskType: 'serviceLine/taskType',
  referenceNumber: 'claim/claimReferenceNumber',
  'case/number': 'claim/claimNumber',
  'case/damageType': 'damageType',
  'case/damageDescription': 'serviceLine/item/damageDescription',
  'case/damageDate': 'claim/claimDate',
  'insuranceCompany/name': 'claim/insuranceCompanyName',
  insurerId: 'claim/insuranceCompanyId',
  'policy/number': 'claim/policyNumber',
  'policy/type': 'claim/policyType',
  'policyholder/name': 'claimant/name',
  'policyholder/phone': 'claimant/phone',
  'policyholder/mobile': 'claimant/mobilePhone',
  'policyholder/email': 'claimant/email',
  'policyholder/address/street': 'claimant/address1',
  'policyholder/address/street2': 'claimant/address2',
  'policyholder/address/postalCode': 'claimant/postalCode',
  'policyholder/address/city': 'claimant/city',
  'claimHandler/name': 'claim/claimHandlerName',
  'claimHandler/email': 'claim/claimHandlerEmail',
  'deductible/amount': 'claim/selfRisk',
  customerNote: 'claim/customerNoteToClaim',
  note: 'noteToServicePartner',
};

export function sourceOf(path: readonly string[]): string {
  const name = path.join('/');
  return SOURCES[name] ?? name.replace(/^serviceLines/, 'serviceLine').replace(/\/items\b/, '/item');
}

/** Translates a `serviceTask` into a message that is still unchecked. */
export function messageOf(task: XmlElement): ServiceTaskMessage {
  const claim = task.child('claim');
  const claimant = task.child('claimant');
  const selfRisk = claim?.field('selfRisk');
  const serviceLines = task.all('serviceLine').map((line) => ({
    id: line.field('uniqueId') ?? line.field('claimLineId'),
    taskType: line.field('taskType'),
    items: line.all('item').map((item) => ({
      description: item.field('customerDescription'),
      damageDescription: item.field('damageDescription'),
      quantity: item.field('quantity'),
    })),
  }));
  const descriptions = serviceLines.flatMap(({ items }) =>
    items.flatMap((item) => item.damageDescription?.trim() ?? []),
  );
  return {
    taskId: task.field('uniqueId') ?? '',
    taskType: serviceLines.find(({ taskType }) => taskType)?.taskType,
    referenceNumber: claim?.field('claimReferenceNumber'),
    case: {
      number: claim?.field('claimNumber'),
      damageType: task.field('damageType'),
      damageDescription: descriptions.join('\n'),
      damageDate: claim?.field('claimDate'),
    },
    insuranceCompany: { name: claim?.field('insuranceCompanyName') },
    policy: { number: claim?.field('policyNumber'), type: claim?.field('policyType') },
    policyholder: {
      name: claimant?.field('name'),
      phone: claimant?.field('phone'),
      mobile: claimant?.field('mobilePhone'),
      email: claimant?.field('email'),
      address: {
        street: claimant?.field('address1'),
        street2: claimant?.field('address2'),
        postalCode: claimant?.field('postalCode'),
        city: claimant?.field('city'),
      },
    },
    claimHandler: { name: claim?.field('claimHandlerName'), email: claim?.field('claimHandlerEmail') },
    deductible: selfRisk ? { amount: withPoint(selfRisk) } : null,
    attachments: task.all('attachment').map((attachment) => ({
      name: attachment.field('name'),
      link: attachment.field('link') ?? '',
    })),
    note: task.field('noteToServicePartner'),
    insurerId: claim?.field('insuranceCompanyId'),
    customerNote: claim?.field('customerNoteToClaim'),
    invoicePaidBy: task.field('invoicePaidBy'),
    replyAddress: task.field('replyAddress'),
    serviceLines,
  };
}

/** Converts Danish notation (`1.500,00`, `1500,5`) to a decimal point; returns anything else unchanged. */
function withPoint(amount: string): string {
  const text = amount.trim();
  return /^(\d{1,3}(\.\d{3})+|\d+),\d{1,2}$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text;
}
