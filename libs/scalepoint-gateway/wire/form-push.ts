import type { FieldRefusal } from '#shared-kernel';
import { parseForm } from './form-fields.js';
import { MAX_TOKEN_LENGTH, parseJsonString, TOKEN_TOO_LONG } from './json-push.js';
import type { ParsedTask } from './parsed-task.js';
import { parseXml } from './service-tasks.js';
import { MalformedDelivery } from './wire-errors.js';

/** A parsed form push. */
export interface FormPush {
  readonly securityToken: string | null;
  readonly tasks: readonly ParsedTask[];
  /** The XML or JSON document of the form, with CPR numbers and the token masked. */
  readonly maskedRaw: string;
}

/**
 * Parses a form with `securityToken` and either `xmlString` or `jsonString`.
 * @param contentType the header of the request, including boundary and charset
 * @throws UnreadableBody, MalformedDelivery
 */
export async function parseFormPush(contentType: string, body: Buffer): Promise<FormPush> {
  const { securityToken, xmlString, jsonString } = await parseForm(contentType, body);
  if (securityToken !== null && securityToken.length > MAX_TOKEN_LENGTH) throw new MalformedDelivery([TOKEN_TOO_LONG]);
  if (xmlString !== null && jsonString !== null) throw new MalformedDelivery([TWO_DOCUMENTS]);
  if (xmlString !== null) return { securityToken, ...parseXml(xmlString, { securityToken }) };
  if (jsonString === null) throw new MalformedDelivery([NO_DOCUMENT]);
  const { timestamp: _, ...push } = parseJsonString(jsonString, securityToken);
  return push;
}

const NO_DOCUMENT: FieldRefusal = {
  pointer: '/xmlString',
  code: 'required',
  da: 'xmlString: Skal indeholde <serviceTasks>, eller jsonString skal indeholde opgaver som JSON.',
  en: 'xmlString: Must contain <serviceTasks>, or jsonString must contain tasks as JSON.',
};
const TWO_DOCUMENTS: FieldRefusal = {
  pointer: '/jsonString',
  code: 'not-both',
  da: 'jsonString: Send enten xmlString eller jsonString, ikke begge.',
  en: 'jsonString: Send either xmlString or jsonString, not both.',
};
