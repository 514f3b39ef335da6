import type { ReportToPrint } from '../../domain/report-print.js';
import { danishTime, SIGNED_BY } from './danish-words.js';
import { BAD, INK, LINE, MUTED, type Sheet } from './sheet.js';

/** The field in which the strokes were drawn. */
const FIELD = { width: 600, height: 200 };
const INVALID = 'Underskriften gælder ikke: rapporten er ændret efter den.';

export function printSignatures(
  sheet: Sheet,
  { template, signatures }: ReportToPrint,
  heading: (sheet: Sheet, words: string) => void,
): void {
  const { agreement } = template;
  if (signatures.length === 0 && !agreement) return;
  const width = (sheet.width - 16) / 2;
  const height = (width * FIELD.height) / FIELD.width;
  // The terms and the signatures under them stay on one page.
  const words = agreement ? sheet.heightOf(agreement.text, { width: sheet.width }) : 0;
  sheet.need(Math.min(words + height + 110, 600));
  heading(sheet, agreement?.title ?? 'Underskrifter');
  if (agreement) {
    sheet.text(agreement.text, sheet.left, sheet.y);
    sheet.space(10);
  }
  if (signatures.length === 0) sheet.text('Ikke underskrevet.', sheet.left, sheet.y, { colour: MUTED });
  for (let first = 0; first < signatures.length; first += 2) {
    sheet.need(height + 60);
    const top = sheet.y;
    for (const [column, one] of signatures.slice(first, first + 2).entries()) {
      const x = sheet.left + column * (width + 16);
      const { pdf } = sheet;
      pdf.save();
      pdf.translate(x, top).scale(width / FIELD.width);
      pdf
        .path(one.path)
        .lineWidth(3.4)
        .lineCap('round')
        .lineJoin('round')
        .strokeColor(one.isValid ? INK : MUTED)
        .stroke();
      pdf.restore();
      pdf
        .moveTo(x, top + height)
        .lineTo(x + width, top + height)
        .lineWidth(0.7)
        .strokeColor(LINE)
        .stroke();
      sheet.text(one.name, x, top + height + 5, { bold: true, width });
      sheet.text(`${SIGNED_BY[one.signatory]}, ${danishTime(one.signedAt)}`, x, sheet.y, {
        size: 8,
        colour: MUTED,
        width,
      });
      if (!one.isValid) sheet.text(INVALID, x, sheet.y + 2, { size: 8, bold: true, colour: BAD, width });
    }
    sheet.y = top + height + 60;
  }
}
