import type { ReportAnswer, ReportRoom, TemplateSection } from '../../contracts/index.js';
import type { ReportToPrint } from '../../domain/report-print.js';
import { answerText, danishDate, danishTime } from './danish-words.js';
import { printDrying } from './print-drying.js';
import { type Pictures, printPhotos } from './print-photos.js';
import { printSignatures } from './print-signatures.js';
import { ACCENT, FILL, MUTED, Sheet } from './sheet.js';

/** Heights that a heading does not part from. */
const PHOTO_ROW = 220;
const PLOT_ROW = 170;
const MARK = { width: 170, height: 46 };

/** The PDF of a finished version: the same bytes for the same version. */
export async function printReport(report: ReportToPrint, pictures: Pictures): Promise<Uint8Array> {
  const { title, facts, content, template, number, finishedAt } = report;
  const sheet = new Sheet(`${title} ${facts.referenceNumber ?? ''}`.trim(), facts.company.name, finishedAt);
  printHead(sheet, report);
  printFacts(sheet, report);
  for (const section of template.sections.filter(({ perRoom }) => !perRoom)) {
    printAnswers(sheet, section, content.answers, null);
  }
  const { photos, rooms } = content;
  for (const room of rooms) {
    printRoom(sheet, room, report);
    printPhotos(
      sheet,
      photos.filter(({ roomId }) => roomId === room.id),
      pictures,
    );
  }
  const others = photos.filter(({ roomId }) => roomId === null);
  if (others.length > 0) {
    heading(sheet, rooms.length > 0 ? 'Øvrige billeder' : 'Billeder', PHOTO_ROW);
    printPhotos(sheet, others, pictures);
  }
  if (content.points.length > 0) {
    heading(sheet, 'Fugtmålinger', PLOT_ROW);
    printDrying(sheet, content.points, rooms);
  }
  if (content.remarks) {
    heading(sheet, 'Bemærkninger');
    sheet.text(content.remarks, sheet.left, sheet.y);
  }
  printSignatures(sheet, report, heading);
  const from = [facts.company.name, title, facts.referenceNumber].filter(Boolean).join(' · ');
  const version = `Version ${number} · ${danishDate(finishedAt)}`;
  return sheet.end((page, of) => [`${from} · ${version}`, `Side ${page} af ${of}`]);
}

function printHead(sheet: Sheet, { facts, mark, title, number, finishedAt, template }: ReportToPrint): void {
  const { company } = facts;
  const top = sheet.y;
  if (mark) {
    sheet.pdf.image(Buffer.from(mark, 'base64'), sheet.left, top, { fit: [MARK.width, MARK.height] });
  } else sheet.text(company.name, sheet.left, top + 4, { size: 17, bold: true, colour: ACCENT, width: 290 });
  const below = sheet.y;
  const lines = [
    mark ? company.name : null,
    company.address,
    company.cvr && `CVR ${company.cvr}`,
    [company.phone && `Tlf. ${company.phone}`, company.email].filter(Boolean).join(' · '),
  ];
  sheet.text(lines.filter(Boolean).join('\n'), sheet.right - 220, top, {
    ...{ size: 8, colour: MUTED, width: 220, align: 'right' },
  });
  sheet.y = Math.max(sheet.y, below, top + (mark ? MARK.height : 0)) + 14;
  sheet.rule(sheet.y, ACCENT);
  sheet.space(20);
  sheet.text(title, sheet.left, sheet.y, { size: 22, bold: true });
  sheet.space(3);
  const kind = title.includes(template.name) ? null : template.name;
  const finished = `Version ${number}, afsluttet ${danishTime(finishedAt)} af ${facts.finishedBy}`;
  sheet.text([kind, finished].filter(Boolean).join(' · '), sheet.left, sheet.y, { colour: MUTED });
  sheet.space(14);
}

function printFacts(sheet: Sheet, { facts, content }: ReportToPrint): void {
  const rows: (readonly [string, string | null])[] = [
    ['Forsikringstager', facts.policyholder],
    ['Skadested', facts.address],
    ['Selskab', facts.insurerName],
    ['Police', facts.policyNumber],
    ['Reference', facts.referenceNumber],
    ['Skade i Scalepoint', facts.scalepointCaseNumber],
    ['Sag', facts.caseName],
    ['Skade', facts.damage],
    ['Skadedato', facts.damageDate && danishDate(facts.damageDate)],
    ['Besøgt', content.visitedAt && danishTime(content.visitedAt)],
  ];
  const shown = rows.filter((row): row is readonly [string, string] => !!row[1]);
  const width = (sheet.width - 44) / 2;
  const lines = Array.from({ length: Math.ceil(shown.length / 2) }, (_, at) => shown.slice(at * 2, at * 2 + 2));
  const heights = lines.map((line) => Math.max(...line.map(([, value]) => sheet.heightOf(value, { width }))) + 20);
  const height = heights.reduce((sum, one) => sum + one, 0) + 16;
  const top = sheet.y;
  sheet.box(sheet.left, top, sheet.width, height);
  let y = top + 12;
  for (const [at, line] of lines.entries()) {
    for (const [column, [label, value]] of line.entries()) {
      const x = sheet.left + 14 + column * (width + 16);
      sheet.text(label, x, y, { size: 7.5, colour: MUTED, width });
      sheet.text(value, x, y + 10, { width });
    }
    y += heights[at] ?? 0;
  }
  sheet.y = top + height + 6;
}

/** @param kept how much of what follows stays on the same page */
export function heading(sheet: Sheet, words: string, kept = 40): void {
  sheet.need(kept + 40);
  sheet.space(16);
  sheet.text(words, sheet.left, sheet.y, { size: 13, bold: true, colour: ACCENT });
  sheet.space(3);
  sheet.rule(sheet.y);
  sheet.space(7);
}

function printRoom(sheet: Sheet, room: ReportRoom, { template, content }: ReportToPrint): void {
  sheet.need(110);
  sheet.space(16);
  const top = sheet.y;
  sheet.box(sheet.left, top, sheet.width, 26, FILL);
  sheet.pdf.rect(sheet.left, top, 3, 26).fillColor(ACCENT).fill();
  sheet.text(room.name, sheet.left + 14, top + 6, { size: 12, bold: true });
  sheet.y = top + 34;
  for (const section of template.sections.filter(({ perRoom }) => perRoom)) {
    printAnswers(sheet, section, content.answers, room.id);
  }
}

/** The questions that were answered, each with its answer beside it. */
function printAnswers(
  sheet: Sheet,
  { title, questions, perRoom }: TemplateSection,
  answers: readonly ReportAnswer[],
  roomId: string | null,
): void {
  const answered = questions.flatMap((question) => {
    const answer = answers.find((one) => one.questionId === question.id && one.roomId === roomId);
    return answer?.value.trim() ? [[question.label, answerText(question, answer.value)] as const] : [];
  });
  if (answered.length === 0) return;
  if (!perRoom) heading(sheet, title);
  const labels = sheet.width * 0.38;
  const width = sheet.width - labels - 16;
  for (const [label, value] of answered) {
    const height = Math.max(sheet.heightOf(label, { width: labels }), sheet.heightOf(value, { width }));
    sheet.need(Math.min(height, 120));
    const top = sheet.y;
    sheet.text(label, sheet.left, top, { colour: MUTED, width: labels });
    const below = sheet.y;
    sheet.text(value, sheet.left + labels + 16, top, { width });
    // A long answer has gone on on the next page, where its label does not count.
    sheet.y = (sheet.y < top ? sheet.y : Math.max(sheet.y, below)) + 6;
  }
}
