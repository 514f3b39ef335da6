/** A kind of file that users may upload. */
export interface FileKind {
  readonly name: string;
  /** File name extensions, in lower case. */
  readonly endings: readonly string[];
  /** Media types that senders declare; the first one is stored and served. */
  readonly types: readonly [string, ...string[]];
  /** The signature of the content; text has none. */
  readonly content: readonly string[] | 'text';
}

/** The container format of old Office files and Outlook messages. */
const COMPOUND = ['application/x-cfb'];
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

function recognized(name: string, endings: readonly string[], ...types: [string, ...string[]]): FileKind {
  return { name, endings, types, content: types };
}

/** Documents and images. No markup, programs or archives, which could attack the person who opens them. */
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
  // Windows declares CSV as a file of Excel.
  { name: 'CSV', endings: ['csv'], types: ['text/csv', 'application/vnd.ms-excel', 'text/plain'], content: 'text' },
];

/** The accepted extensions, for messages. */
export const ALLOWED_ENDINGS: string = FILE_KINDS.flatMap(({ endings }) => endings).join(', ');
