/** A kind of file that people may add. */
export interface FileKind {
  readonly name: string;
  /** Endings of names, in lower case. */
  readonly endings: readonly string[];
  /** What senders declare it as; the first is what it is kept and served as. */
  readonly types: readonly [string, ...string[]];
  /** What its bytes are recognized as; text has no signature of its own. */
  readonly content: readonly string[] | 'text';
}

/** What old Office files and messages of Outlook are inside. */
const COMPOUND = ['application/x-cfb'];
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

function recognized(name: string, endings: readonly string[], ...types: [string, ...string[]]): FileKind {
  return { name, endings, types, content: types };
}

/** Papers and pictures. Markup, programs and archives are none: they could act on whoever opens them. */
export const FILE_KINDS: readonly FileKind[] = [
  recognized('PDF', ['pdf'], 'application/pdf'),
  recognized('JPEG', ['jpg', 'jpeg'], 'image/jpeg'),
  recognized('PNG', ['png'], 'image/png'),
  recognized('WebP', ['webp'], 'image/webp'),
  recognized('HEIC', ['heic', 'heif'], 'image/heic', 'image/heif'),
  recognized('GIF', ['gif'], 'image/gif'),
  recognized('TIFF', ['tif', 'tiff'], 'image/tiff'),
  recognized('Word', ['docx'], `${OPEN_XML}.wordprocessingml.document`),
  recognized('Excel', ['xlsx'], `${OPEN_XML}.spreadsheetml.sheet`),
  recognized('OpenDocument', ['odt'], `${OPEN_DOCUMENT}.text`),
  recognized('OpenDocument', ['ods'], `${OPEN_DOCUMENT}.spreadsheet`),
  { name: 'Word', endings: ['doc'], types: ['application/msword'], content: COMPOUND },
  { name: 'Excel', endings: ['xls'], types: ['application/vnd.ms-excel'], content: COMPOUND },
  { name: 'Outlook', endings: ['msg'], types: ['application/vnd.ms-outlook'], content: COMPOUND },
  { name: 'e-mail', endings: ['eml'], types: ['message/rfc822'], content: 'text' },
  { name: 'text', endings: ['txt'], types: ['text/plain'], content: 'text' },
  // Windows calls it a file of Excel.
  { name: 'CSV', endings: ['csv'], types: ['text/csv', 'application/vnd.ms-excel', 'text/plain'], content: 'text' },
];

/** For people: the endings that are taken. */
export const ALLOWED_ENDINGS: string = FILE_KINDS.flatMap(({ endings }) => endings).join(', ');
