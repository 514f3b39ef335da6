import { kindOf } from './examine-file.js';

const bytes = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  gif: Buffer.from('GIF89a\x01\0\x01\0'),
  tiff: Buffer.from('49492a0008000000000000000000', 'hex'),
  webp: Buffer.from('RIFF\x1a\0\0\0WEBPVP8L'),
  heic: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
  compound: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  svg: Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  html: Buffer.from('\n<!DOCTYPE html><script>alert(1)</script>'),
  text: Buffer.from('Rørskade i bryggers\n'),
  binary: Buffer.from('abc\0def'),
  utf16: Buffer.from('\ufeffnavn;beløb', 'utf16le'),
  mail: Buffer.from('From: anna@demo.example\r\nSubject: Skade\r\n\r\nHej'),
  zip: zipOf('readme.txt', 'hej'),
  docx: zipOf('[Content_Types].xml', contentTypes('wordprocessingml.document')),
  xlsx: zipOf('[Content_Types].xml', contentTypes('spreadsheetml.sheet')),
  odt: zipOf('mimetype', 'application/vnd.oasis.opendocument.text'),
};

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

describe('kindOf', () => {
  it.each<[string, string, keyof typeof bytes]>([
    ['tilbud.pdf', 'application/pdf', 'pdf'],
    ['FOTO.PNG', 'image/png', 'png'],
    ['foto.jpeg', 'image/jpeg', 'jpeg'],
    ['foto.gif', 'image/gif', 'gif'],
    ['scan.tif', 'image/tiff', 'tiff'],
    ['foto.webp', 'image/webp', 'webp'],
    ['IMG_1.HEIC', 'application/octet-stream', 'heic'],
    ['rapport.docx', `${OPEN_XML}.wordprocessingml.document`, 'docx'],
    ['ark.xlsx', `${OPEN_XML}.spreadsheetml.sheet`, 'xlsx'],
    ['rapport.odt', 'application/vnd.oasis.opendocument.text', 'odt'],
    ['gammel.doc', 'application/msword', 'compound'],
    ['gammel.xls', 'application/vnd.ms-excel', 'compound'],
    ['mail.msg', '', 'compound'],
    ['mail.eml', 'message/rfc822', 'mail'],
    ['note.txt', 'text/plain; charset=utf-8', 'text'],
    ['liste.csv', 'application/vnd.ms-excel', 'text'],
    ['liste.csv', 'text/csv', 'utf16'],
  ])('takes %s as %s', async (name, contentType, content) => {
    expect(await kindOf({ name, contentType, content: bytes[content] })).not.toBeNull();
  });

  it.each<[string, string, keyof typeof bytes]>([
    ['foto.png', 'image/png', 'jpeg'],
    ['foto.png', 'image/png', 'svg'],
    ['foto.png', 'image/jpeg', 'png'],
    ['foto.exe', 'image/png', 'png'],
    ['foto', 'image/png', 'png'],
    ['foto.png.', 'image/png', 'png'],
    ['foto.svg', 'image/svg+xml', 'svg'],
    ['side.html', 'text/html', 'html'],
    ['side.txt', 'text/plain', 'html'],
    ['side.csv', 'text/csv', 'svg'],
    ['program.pdf', 'application/pdf', 'exe'],
    ['program.txt', 'text/plain', 'exe'],
    ['bytes.txt', 'text/plain', 'binary'],
    ['arkiv.zip', 'application/zip', 'zip'],
    ['arkiv.docx', `${OPEN_XML}.wordprocessingml.document`, 'zip'],
    ['ark.docx', `${OPEN_XML}.wordprocessingml.document`, 'xlsx'],
    ['tilbud.doc', 'application/msword', 'pdf'],
    ['tilbud.pdf', 'application/pdf', 'text'],
    ['tom.pdf', 'text/html', 'pdf'],
  ])('takes no %s as %s', async (name, contentType, content) => {
    expect(await kindOf({ name, contentType, content: bytes[content] })).toBeNull();
  });
});

function contentTypes(kind: string): string {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  return `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
}

/** An archive of one file, not compressed. */
function zipOf(name: string, text: string): Buffer {
  const [title, content] = [Buffer.from(name), Buffer.from(text)];
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt32LE(content.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, title, content]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, Buffer.alloc(14), title]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end]);
}
