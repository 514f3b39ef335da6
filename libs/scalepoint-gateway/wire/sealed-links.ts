import { CPR_MASK, maskCpr } from '#shared-kernel';
import { parseForm } from './form-fields.js';
import type { ParsedTask } from './parsed-task.js';
import { withoutNeedlessEscapes } from './raw-masking.js';
import { SEALED_MARK } from './shown-link.js';

/** A link in which a CPR number was masked. It is shown as `masked` and called as `link`. */
export interface MaskedLink {
  readonly masked: string;
  readonly link: string;
}

const LINK = /https?:\/\/[^\s"<>\\]{1,4000}/giu;

/** Those of a push whose tasks have attachments with masked links; nearly no message has any. */
export async function maskedLinksOf(
  contentType: string,
  body: Buffer,
  tasks: readonly ParsedTask[],
): Promise<MaskedLink[]> {
  return maskedAmong(tasks).length === 0 ? [] : maskedLinksIn(await textOf(contentType, body), tasks);
}

/** Those of a text, as it came. */
export function maskedLinksIn(text: string, tasks: readonly ParsedTask[]): MaskedLink[] {
  const links = maskedAmong(tasks);
  if (links.length === 0) return [];
  const found = new Map<string, string>();
  for (const [sent] of withoutNeedlessEscapes(text).matchAll(LINK)) {
    const link = sent.replaceAll('&amp;', '&');
    const masked = maskCpr(link);
    if (masked !== link && links.includes(masked)) found.set(masked, link);
  }
  return [...found].map(([masked, link]) => ({ masked, link }));
}

function maskedAmong(tasks: readonly ParsedTask[]): string[] {
  return tasks
    .flatMap((task) => (task.ok ? task.task.attachments.map(({ link }) => link) : []))
    .filter((link) => link.includes(CPR_MASK));
}

/** The same push with what the masked links are called by, in its tasks and in the copy that is stored. */
export function withSealedLinks<Push extends { readonly tasks: readonly ParsedTask[]; readonly maskedRaw: string }>(
  push: Push,
  links: readonly MaskedLink[],
  seal: (link: string) => string,
): Push {
  let { maskedRaw } = push;
  const sealedOf = new Map(links.map(({ masked, link }) => [masked, seal(link)]));
  for (const [masked, sealed] of sealedOf) {
    for (const written of new Set([masked, masked.replaceAll('&', '&amp;')])) {
      maskedRaw = maskedRaw.replaceAll(written, () => `${written}${SEALED_MARK}${sealed}`);
    }
  }
  const tasks = push.tasks.map((read): ParsedTask => {
    if (!read.ok) return read;
    const attachments = read.task.attachments.map((attachment) => {
      const sealedLink = sealedOf.get(attachment.link);
      return sealedLink === undefined ? attachment : { ...attachment, sealedLink };
    });
    return { ...read, task: { ...read.task, attachments } };
  });
  return { ...push, tasks, maskedRaw };
}

async function textOf(contentType: string, body: Buffer): Promise<string> {
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(contentType)) {
    return body.toString('utf8');
  }
  const { jsonString, xmlString } = await parseForm(contentType, body);
  return jsonString ?? String(xmlString ?? '');
}
