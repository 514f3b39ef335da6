import { fileTypeFromBuffer } from 'file-type';
import { FILE_KINDS, type FileKind } from './file-kinds.js';

export interface SentFile {
  readonly name: string;
  /** The media type that the sender declared. */
  readonly contentType: string;
  readonly content: Uint8Array;
}

const UNDECLARED = 'application/octet-stream';
/** Enough bytes to recognize markup. */
const BEGINNING_BYTES = 1024;
const MARKUP = /^\s*<(?:!|\?xml|html|head|body|script|svg|iframe|meta)/i;
const UTF16_MARKS = ['fffe', 'feff'];

/** The kind that name, declared type and content all match; null if they disagree or match none. */
export async function kindOf({ name, contentType, content }: SentFile): Promise<FileKind | null> {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const declared = contentType.split(';')[0]?.trim().toLowerCase() || UNDECLARED;
  const found = FILE_KINDS.find(({ endings }) => endings.includes(ending));
  if (!found || (declared !== UNDECLARED && !found.types.includes(declared))) return null;
  const recognized = (await fileTypeFromBuffer(content))?.mime;
  const agrees =
    found.content === 'text' ? recognized === undefined && isText(content) : found.content.includes(recognized ?? '');
  return agrees ? found : null;
}

function isText(content: Uint8Array): boolean {
  const beginning = Buffer.from(content.subarray(0, BEGINNING_BYTES));
  if (UTF16_MARKS.includes(beginning.toString('hex', 0, 2))) return true;
  return !content.includes(0) && !MARKUP.test(beginning.toString('utf8').replace(/^\uFEFF/, ''));
}
