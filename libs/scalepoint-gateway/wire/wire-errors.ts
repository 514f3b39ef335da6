import type { TextPosition } from '#platform/json';
import { DomainError, type FieldRefusal } from '#shared-kernel';

/** The bytes are no message at all: not UTF-8, not JSON, not XML, not a form. Nobody can tell what was meant. */
export class UnreadableBody extends DomainError {
  constructor(reason: { readonly da: string; readonly en: string }, facts: Readonly<Record<string, unknown>> = {}) {
    super({
      code: 'gateway.unreadable-body',
      kind: 'malformed',
      da: `Beskeden kan ikke læses. ${reason.da}`,
      en: `The message cannot be read. ${reason.en}`,
      facts,
    });
  }

  static at(
    place: TextPosition,
    what: string,
    reason: { readonly da: string; readonly en: string },
    facts: Readonly<Record<string, unknown>> = {},
  ): UnreadableBody {
    const { line, column } = place;
    return new UnreadableBody(
      {
        da: `${what}, linje ${line}, tegn ${column}: ${reason.da}`,
        en: `${what}, line ${line}, column ${column}: ${reason.en}`,
      },
      { ...place, ...facts },
    );
  }
}

/** Readable, but not a message with a token and a payload of tasks. `errors` says where and what is needed. */
export class MalformedDelivery extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    const [first] = errors;
    super({
      code: 'gateway.malformed-delivery',
      kind: 'malformed',
      da: `Beskeden er ikke en aflevering af opgaver. ${first?.da ?? ''}`.trimEnd(),
      en: `The message is not a delivery of tasks. ${first?.en ?? ''}`.trimEnd(),
      errors,
    });
  }
}

/** Too many large messages are being read, or this one was not read in time on a busy machine. */
export class MessageNotReadNow extends DomainError {
  constructor() {
    super({
      code: 'gateway.too-busy',
      kind: 'unavailable',
      da: 'Der læses for mange store beskeder lige nu. Send beskeden igen om lidt.',
      en: 'Too many large messages are being read just now. Send the message again shortly.',
    });
  }
}

/** Reading it takes more memory than any message of tasks does. */
export class MessageTooLaborious extends DomainError {
  constructor() {
    super({
      code: 'gateway.too-laborious',
      kind: 'malformed',
      da: 'Beskeden er for omfattende at læse. Del opgaverne på flere beskeder.',
      en: 'The message takes too much to read. Spread the tasks over several messages.',
    });
  }
}
