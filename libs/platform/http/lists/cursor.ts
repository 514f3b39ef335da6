import { crc32 } from 'node:zlib';
import { isDay } from '#shared-kernel';
import { HttpRefusal } from '../problems/http-refusal.js';

const kinds = {
  text: (value: unknown) => typeof value === 'string' && value.length <= 1000 && !value.includes('\0'),
  textOrNull: (value: unknown) => value === null || kinds.text(value),
  integer: (value: unknown) => Number.isSafeInteger(value),
  uuid: (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  day: (value: unknown) => typeof value === 'string' && isDay(value),
  instant: (value: unknown) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(value) &&
    !isNaN(Date.parse(value)),
};

interface Keys {
  text: string;
  textOrNull: string | null;
  integer: number;
  uuid: string;
  day: string;
  instant: string;
}

export type SortKeyKind = keyof Keys;
type KeysOf<K extends readonly SortKeyKind[]> = { -readonly [Index in keyof K]: Keys[K[Index]] };

/**
 * The position at the end of a page: the sort keys of its last row, opaque to callers.
 *
 * It is validated, not signed: a forged cursor only starts elsewhere in data that the caller may read anyway, and the
 * key types are checked, so that SQL can use them.
 */
export class Cursor<const K extends readonly SortKeyKind[]> {
  private readonly kinds: K;

  /** @param sort identifies order and filters, so that a cursor of another list is rejected */
  constructor(
    private readonly sort: string,
    ...kindsOfKeys: K
  ) {
    this.kinds = kindsOfKeys;
  }

  /** Instants as `Date.toISOString()`, or with PostgreSQL's microseconds. */
  encode(keys: KeysOf<K>): string {
    const text = JSON.stringify([this.sort, ...(keys as unknown[])]);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(text));
    return Buffer.concat([check, Buffer.from(text)]).toString('base64url');
  }

  /** @throws HttpRefusal 400 `http.bad-cursor` */
  decode(cursor: string): KeysOf<K> {
    const bytes = Buffer.from(cursor, 'base64url');
    const text = bytes.subarray(4).toString();
    // Decoding ignores characters outside base64url, so the text must re-encode to itself.
    const isWhole = bytes.length > 4 && bytes.toString('base64url') === cursor && bytes.readUInt32BE() === crc32(text);
    const [sort, ...keys] = isWhole ? listIn(text) : [];
    const fits = keys.length === this.kinds.length && this.kinds.every((kind, index) => kinds[kind](keys[index]));
    if (sort !== this.sort || !fits) throw badCursor();
    return keys as KeysOf<K>;
  }
}

function listIn(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    // A forged check sum may cover text that is not JSON; that is a bad cursor too.
    return [];
  }
}

export function badCursor(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.bad-cursor',
    da: 'Listens markør passer ikke. Brug "next" fra den forrige side uændret og med samme sortering, eller begynd forfra uden.',
    en: 'The cursor does not fit this list. Use "next" of the previous page, unchanged and with the same order, or start again without a cursor.',
    errors: [{ pointer: '/cursor', code: 'bad-cursor', da: 'Passer ikke til listen.', en: 'Does not fit the list.' }],
  });
}
