import { firstByteNotUtf8 } from './read-json.js';
import { UnreadableBody } from './wire-errors.js';

const DECLARATION = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/**
 * Supported encodings. ISO-8859-1 is read as Windows-1252, as browsers do: it differs only in the control characters, and
 * senders that declare the former use the latter.
 */
const DECODERS = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
]);

/**
 * Decodes an XML document by its byte order mark, otherwise by its declared encoding, otherwise as UTF-8.
 * @throws UnreadableBody if the bytes do not match the encoding, or the encoding is unknown
 */
export function decodeXml(body: Buffer): string {
  if (body[0] === 0xfe && body[1] === 0xff) return decodeOrRefuse(body, 'utf-16be');
  if (body[0] === 0xff && body[1] === 0xfe) return decodeOrRefuse(body, 'utf-16le');
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return decodeOrRefuse(body, 'utf-8');
  const declared = DECLARATION.exec(body.toString('latin1', 0, 1000))?.[1];
  return decodeAs(body, declared ?? 'utf-8');
}

/**
 * Decodes bytes in a named encoding.
 * @throws UnreadableBody like `decodeXml`
 */
export function decodeAs(body: Buffer, encoding: string): string {
  const decoder = DECODERS.get(encoding.toLowerCase());
  if (!decoder) {
    const known = 'UTF-8, ISO-8859-1, ISO-8859-15, Windows-1252';
    throw new UnreadableBody(
      {
        da: `Tegnsættet "${encoding}" understøttes ikke. Brug ${known}.`,
        en: `The encoding "${encoding}" is not supported. Use ${known}.`,
      },
      { encoding },
    );
  }
  return decodeOrRefuse(body, decoder);
}

function decodeOrRefuse(body: Buffer, decoder: string): string {
  try {
    return new TextDecoder(decoder, { fatal: true }).decode(body);
  } catch {
    const name = decoder.toUpperCase();
    if (decoder !== 'utf-8') {
      throw new UnreadableBody({ da: `Den er ikke ${name}.`, en: `It is not ${name}.` }, { encoding: name });
    }
    const byte = firstByteNotUtf8(body);
    throw new UnreadableBody(
      {
        da: `Byte ${byte} er ikke UTF-8, som beskeden er angivet som. Send den som UTF-8, eller angiv det rigtige tegnsæt i <?xml encoding="…"?>.`,
        en: `Byte ${byte} is not UTF-8, the declared encoding. Send the message as UTF-8, or declare its encoding in <?xml encoding="…"?>.`,
      },
      { encoding: name, byte },
    );
  }
}
