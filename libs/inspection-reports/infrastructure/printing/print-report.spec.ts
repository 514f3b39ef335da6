import { writeFileSync } from 'node:fs';
import jpeg from 'jpeg-js';
import type { ReportToPrint } from '../../domain/report-print.js';
import { SIGNATURE, standardTemplate, WATER_DAMAGE } from '../../testing/a-report.js';
import { printReport } from './print-report.js';
import { scalePicture } from './scale-picture.js';

const fileIds = [1, 2, 3].map((number) => `01997c00-0000-7000-8000-0000000000f${number}`);
const captions = ['Skjolde på væggen bag brusenichen, målt 40 cm over gulvet', 'Det utætte rør', null];

const report: ReportToPrint = {
  ...{ title: 'Besigtigelsesrapport', template: standardTemplate('Vandskade').terms, taskId: 'task' },
  content: {
    ...WATER_DAMAGE,
    photos: fileIds.map((fileId, at) => ({
      ...{ fileId, roomId: 'r1', caption: captions[at] ?? null },
      takenAt: `2026-11-25T08:4${at}:00.000Z`,
    })),
  },
  signatures: [SIGNATURE, { ...SIGNATURE, signatory: 'contractor', name: 'Bo Ørsted', isValid: false }],
  facts: {
    ...{ referenceNumber: '20261126-01-8', scalepointCaseNumber: '20261126-01', caseName: 'Scalepoint: 20261126-01' },
    ...{ insurerName: 'Nordlys Forsikring', policyNumber: 'NF-448812', policyholder: 'Karen Holm' },
    ...{ address: 'Åboulevarden 12, 2. tv., 8000 Aarhus C', damage: 'Skjult rørskade', damageDate: '2026-11-08' },
    company: {
      ...{ name: 'Demo Byg & Søn', cvr: '12345674', phone: '+45 46 11 22 33', email: 'kontor@demo.example' },
      address: 'Håndværkervej 4, 4000 Roskilde',
    },
    finishedBy: 'Anna Åkjær',
  },
  ...{ number: 2, finishedBy: 'anna', finishedAt: new Date('2026-11-25T13:05:00Z'), mark: null, hasPdf: false },
};

function photo(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0, pixel = 0; pixel < width * height; pixel++, at += 4) {
    data[at] = (pixel % width) / 4;
    data[at + 1] = Math.floor(pixel / width) / 4;
    data[at + 2] = 120;
  }
  return jpeg.encode({ data, width, height }, 90).data;
}

const pictures = () =>
  new Map<string, Uint8Array | null>(
    fileIds.map((id, at) => [
      id,
      at === 2 ? null : scalePicture({ contentType: 'image/jpeg', content: photo(300, 220) }, 240),
    ]),
  );
const count = (pdf: Uint8Array, words: string) => Buffer.from(pdf).toString('latin1').split(words).length - 1;

it('prints a version with its photos, and the same bytes each time', async () => {
  const [first, second] = [await printReport(report, pictures()), await printReport(report, pictures())];
  if (process.env['PDF_OUT']) writeFileSync(process.env['PDF_OUT'], first);
  expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(count(first, '/Subtype /Image')).toBe(2);
  expect(count(first, '/Type /Page\n')).toBeGreaterThan(2);
  expect(count(first, '(D:20261125130500Z)')).toBe(2);
});

it('prints texts that are longer than a page, and characters without a shape', async () => {
  const remarks = 'Fugt under gulvet \u{1F4A7} ændrer sig.\u0007 '.repeat(400);
  const long = await printReport({ ...report, content: { ...report.content, remarks, photos: [] } }, new Map());
  expect(count(long, '/Type /Page\n')).toBeGreaterThan(4);
});

describe('a picture for the PDF', () => {
  it('has at most so many pixels', () => {
    const scaled = jpeg.decode(scalePicture({ contentType: 'image/jpeg', content: photo(900, 300) }, 300)!);
    expect([scaled.width, scaled.height]).toEqual([300, 100]);
  });

  it('is upright, as the camera says it was held', () => {
    // A JPEG with Exif data in front, in which the orientation is 6: the right side is up.
    const plain = Buffer.from(photo(80, 40));
    const tiff = Buffer.from('4949 2a00 08000000 0100 1201 0300 01000000 06000000 00000000'.replaceAll(' ', ''), 'hex');
    const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
    const turned = Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)]);
    const { width, height } = jpeg.decode(scalePicture({ contentType: 'image/jpeg', content: turned }, 100)!);
    expect([width, height]).toEqual([40, 80]);
  });

  it.each([
    ['broken', 'image/jpeg'],
    ['of another kind', 'image/heic'],
  ])('is left out if it is %s', (_, contentType) => {
    expect(scalePicture({ contentType, content: Buffer.from('no picture') }, 100)).toBeNull();
  });
});
