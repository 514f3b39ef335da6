import type { FieldRefusal } from '#shared-kernel';
import type { MeasuringPoint, ReportContent, Signature, TemplateTerms } from '../contracts/index.js';

/** What is mandatory and missing, in the order of the template. */
export function missingIn(
  { sections, asksRooms, measures, kind, agreement }: TemplateTerms,
  content: ReportContent,
  signatures: readonly Signature[],
): FieldRefusal[] {
  const missing: FieldRefusal[] = [];
  const lacks = (pointer: string, da: string, en: string) => void missing.push({ pointer, code: 'required', da, en });
  if (content.visitedAt === null) lacks('/visitedAt', 'Angiv dagen for besøget.', 'Give the day of the visit.');
  const { rooms } = content;
  const asksEachRoom = sections.some(({ perRoom, questions }) => perRoom && questions.some((one) => one.mandatory));
  if (asksRooms && asksEachRoom && rooms.length === 0)
    lacks('/rooms', 'Tilføj mindst ét rum.', 'Add at least one room.');
  const answered = new Set(
    content.answers.flatMap(({ questionId, roomId, value }) => (value.trim() ? [`${questionId} ${roomId}`] : [])),
  );
  for (const { perRoom, questions } of sections) {
    for (const room of perRoom ? rooms : [null]) {
      for (const { id, label, mandatory } of questions) {
        if (!mandatory || answered.has(`${id} ${room?.id ?? null}`)) continue;
        const where = room ? `${room.name}: ` : '';
        lacks(`/answers/${id}${room ? `/${room.id}` : ''}`, `${where}${label}`, `${where}${label}`);
      }
    }
  }
  if (measures && kind === 'drying-log' && !content.points.some(({ readings }) => readings.length > 0))
    lacks('/points', 'Tilføj mindst ét målepunkt med en måling.', 'Add at least one measuring point with a reading.');
  if (agreement?.mandatory && !signatures.some(({ signatory, isValid }) => signatory === 'policyholder' && isValid))
    lacks(
      '/signatures',
      `${agreement.title} mangler forsikringstagerens gyldige underskrift.`,
      `${agreement.title} lacks a valid signature of the policyholder.`,
    );
  return missing;
}

/** A point is dry when its newest reading is at most its target. */
export function isDry({ readings, target }: Pick<MeasuringPoint, 'readings' | 'target'>): boolean {
  const newest = readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
  return newest !== undefined && Number(newest.value) <= Number(target);
}
