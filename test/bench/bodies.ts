import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A message with another task in every copy. */
export interface Body {
  readonly name: string;
  readonly contentType: string;
  next(): string;
}

const WORDS = 'Fugt målt i væg mod køkken; gulv åbnes, rør skiftes, ødelagt puds hugges af. Nøgle hos nabo på Ærø. ';

/** The example with all fields set, with a description that makes the message `bytes` long. */
export function jsonBody(name: string, bytes: number): Body {
  const example = JSON.parse(readFileSync('test/examples/task-new.json', 'utf8')) as {
    payload: { taskId: string; case: { damageDescription: string } };
  };
  const { payload } = example;
  const withDescription = (damageDescription: string) =>
    JSON.stringify({
      ...example,
      payload: { ...payload, taskId: TASK_ID, case: { ...payload.case, damageDescription } },
    });
  const text = withDescription(wordsOf(bytes - Buffer.byteLength(withDescription(''))));
  return { name, contentType: 'application/json', next: () => text.replace(TASK_ID, randomUUID()) };
}

/** The XML form with one task of `bytes` bytes before it is encoded for the form. */
export function xmlBody(name: string, bytes: number, securityToken: string): Body {
  const withNote = (note: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><serviceTasks><serviceTask uniqueId="${TASK_ID}" createdDate="2026-11-24" damageType="Indbrud">` +
    `<noteToServicePartner>${note}</noteToServicePartner><invoicePaidBy>INSURANCE_COMPANY</invoicePaidBy>` +
    `<claimant name="Søren Æbelø" mobilePhone="+4521436587" address1="Østergade 1-7" postalCode="3900" city="Nuuk"/>` +
    `<claim insuranceCompanyName="Nordlys Forsikring" claimReferenceNumber="20261124" claimNumber="20261124-31" selfRisk="1500.00" claimDate="2026-11-20" policyNumber="0044-05"/>` +
    `<serviceLine claimLineId="1"><item customerDescription="Terrassedør" damageDescription="Opbrudt ved lås" quantity="1"/></serviceLine>` +
    `</serviceTask></serviceTasks>`;
  const xmlString = withNote(wordsOf(bytes - Buffer.byteLength(withNote(''))));
  const form = new URLSearchParams({ securityToken, xmlString }).toString();
  return {
    name,
    contentType: 'application/x-www-form-urlencoded',
    next: () => form.replace(TASK_ID, randomUUID()),
  };
}

const TASK_ID = 'THE-ID-OF-THE-TASK';

function wordsOf(bytes: number): string {
  const words = Buffer.from(WORDS.repeat(Math.ceil(bytes / WORDS.length)));
  return new TextDecoder('utf-8', { fatal: false })
    .decode(words.subarray(0, Math.max(0, bytes)))
    .replace(/\ufffd/g, '');
}
