import type { TextPosition } from '#platform/json';
import { DomainError, type FieldRefusal } from '#shared-kernel';

/** The bytes are not a message: not UTF-8, JSON, XML or a form. */
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

/** Parsable, but not a message with a token and a payload of tasks. `errors` lists the fields and the remedies. */
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

/** Too many large messages are being parsed, or this one timed out on a busy machine. */
export class MessageNotReadNow extends DomainError {
  constructor() {
    super({
      code: 'gateway.too-busy',
      kind: 'unavailable',
      da: 'Der læses for mange store beskeder lige nu. Send beskeden igen om lidt.',
      en: 'Too many large messages are being read right now. Send the message again shortly.',
    });
  }
}

/** Parsing it needs more memory than any real message of tasks. */
export class MessageTooLaborious extends DomainError {
  constructor() {
    super({
      code: 'gateway.too-laborious',
      kind: 'malformed',
      da: 'Beskeden er for omfattende. Fordel opgaverne på flere beskeder.',
      en: 'The message is too complex. Split the tasks into several messages.',
    });
  }
}
