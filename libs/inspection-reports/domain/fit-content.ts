import type { FieldRefusal } from '#shared-kernel';
import {
  type ReportContent,
  type Signature,
  type TemplateQuestion,
  type TemplateTerms,
  YES_NO,
} from '../contracts/index.js';

const DECIMAL = /^-?\d{1,9}(\.\d{1,4})?$/;

type Fault = (pointer: string, code: string, da: string, en: string) => void;

/** What does not fit the template or refers to a room that the report does not have. */
export function faultsOf(
  terms: TemplateTerms,
  content: ReportContent,
  signatures: readonly Signature[],
): FieldRefusal[] {
  const faults: FieldRefusal[] = [];
  const fault: Fault = (pointer, code, da, en) => void faults.push({ pointer, code, da, en });
  const rooms = new Set(content.rooms.map(({ id }) => id));
  const { answers, photos, points } = content;
  for (const [list, name] of [
    [content.rooms.map(({ id }) => id), 'rooms'],
    [points.map(({ id }) => id), 'points'],
    [photos.map(({ fileId }) => fileId), 'photos'],
    [signatures.map(({ id }) => id), 'signatures'],
    [answers.map(({ questionId, roomId }) => `${questionId} ${roomId}`), 'answers'],
  ] as const) {
    for (const [at, id] of list.entries())
      if (list.indexOf(id) < at)
        fault(`/${name}/${at}`, 'repeated', 'Er der to gange. Fjern den ene.', 'Is there twice. Remove one of them.');
  }
  for (const [name, list] of [
    ['answers', answers],
    ['photos', photos],
    ['points', points],
  ] as const) {
    for (const [at, { roomId }] of list.entries())
      if (roomId !== null && !rooms.has(roomId))
        fault(
          `/${name}/${at}/roomId`,
          'unknown',
          'Rapporten har ikke dette rum. Vælg et af dens rum.',
          'The report does not have this room. Choose one of its rooms.',
        );
  }
  answerFaults(terms, content, fault);
  return faults;
}

function answerFaults({ sections }: TemplateTerms, { answers }: ReportContent, fault: Fault): void {
  const questions = new Map(
    sections.flatMap(({ perRoom, questions: asked }) => asked.map((one) => [one.id, { ...one, perRoom }] as const)),
  );
  for (const [at, { questionId, roomId, value }] of answers.entries()) {
    const question = questions.get(questionId);
    if (!question) {
      fault(
        `/answers/${at}/questionId`,
        'unknown',
        'Skabelonen har ikke dette spørgsmål. Fjern svaret.',
        'The template does not have this question. Remove the answer.',
      );
      continue;
    }
    if (question.perRoom !== (roomId !== null))
      fault(
        `/answers/${at}/roomId`,
        'room',
        question.perRoom ? 'Svaret hører til et rum. Vælg rummet.' : 'Svaret hører ikke til et rum. Udelad rummet.',
        question.perRoom
          ? 'The answer belongs to a room. Choose the room.'
          : 'The answer belongs to no room. Leave the room out.',
      );
    if (!isValueOf(question, value))
      fault(
        `/answers/${at}/value`,
        'wrong-form',
        `Svaret passer ikke til spørgsmålet "${question.label}". Vælg eller indtast det igen.`,
        `The answer does not fit the question "${question.label}". Choose or type it again.`,
      );
  }
}

function isValueOf({ kind, options }: TemplateQuestion, value: string): boolean {
  if (kind === 'choice') return options.includes(value);
  if (kind === 'yes-no') return YES_NO.some((one) => one === value);
  return kind === 'text' || DECIMAL.test(value);
}
