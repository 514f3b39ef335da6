/** As much of protobuf's wire format as the tests read: fields by their numbers. */

interface Field {
  readonly number: number;
  readonly bytes: Buffer;
  readonly whole: number;
}

const EMPTY = Buffer.alloc(0);

function* allFields(message: Buffer): Generator<Field> {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const wireType = tag % 8;
    if (wireType === 0) yield { number, bytes: EMPTY, whole: varint() };
    else {
      const length = wireType === 2 ? varint() : wireType === 1 ? 8 : 4;
      yield { number, bytes: message.subarray(at, at + length), whole: 0 };
      at += length;
    }
  }
}

export const fieldsOf = (message: Buffer, number: number): Buffer[] =>
  [...allFields(message)].flatMap((field) => (field.number === number ? [field.bytes] : []));

export const textIn = (message: Buffer, number: number): string => fieldsOf(message, number)[0]?.toString('utf8') ?? '';

export const wholeOf = (message: Buffer, number: number): number =>
  [...allFields(message)].find((field) => field.number === number)?.whole ?? 0;
