import type { ReportPhoto } from '../../contracts/index.js';
import { danishTime } from './danish-words.js';
import { FILL, MUTED, type Sheet } from './sheet.js';

export type Pictures = ReadonlyMap<string, Uint8Array | null>;

const GAP = 14;
const HEIGHT = 172;
const NOT_SHOWN = 'Billedet kan ikke vises her. Det ligger blandt opgavens filer.';

/** Two photos side by side, each with its caption and time below. */
export function printPhotos(sheet: Sheet, photos: readonly ReportPhoto[], pictures: Pictures): void {
  const width = (sheet.width - GAP) / 2;
  const caption = { size: 8.5, width } as const;
  for (let first = 0; first < photos.length; first += 2) {
    const pair = photos.slice(first, first + 2);
    const texts = pair.map((photo) => (photo.caption ? sheet.heightOf(photo.caption, caption) : 0));
    const height = HEIGHT + Math.max(...texts) + 24;
    sheet.need(height);
    const top = sheet.y + 4;
    for (const [column, { fileId, caption: words, takenAt }] of pair.entries()) {
      const x = sheet.left + column * (width + GAP);
      sheet.box(x, top, width, HEIGHT, FILL);
      const picture = pictures.get(fileId);
      if (picture) printPicture(sheet, picture, x, top, width);
      else
        sheet.text(NOT_SHOWN, x + 20, top + HEIGHT / 2 - 10, {
          size: 8,
          colour: MUTED,
          width: width - 40,
          align: 'center',
        });
      let y = top + HEIGHT + 5;
      if (words) {
        sheet.text(words, x, y, caption);
        y = sheet.y;
      }
      if (takenAt) sheet.text(danishTime(takenAt), x, y, { size: 7.5, colour: MUTED, width });
    }
    sheet.y = top + height;
  }
}

function printPicture(sheet: Sheet, picture: Uint8Array, x: number, y: number, width: number): void {
  const { pdf } = sheet;
  pdf.save();
  pdf.roundedRect(x, y, width, HEIGHT, 4).clip();
  pdf.image(Buffer.from(picture), x, y, { fit: [width, HEIGHT], align: 'center', valign: 'center' });
  pdf.restore();
}
