/** An issue that stops a task, and the field in which it can be fixed. */
export interface Attention {
  readonly code: string;
  readonly field: string;
  readonly da: string;
  readonly en: string;
  /** The debtors among which a user has to choose. */
  readonly candidates?: readonly string[];
  /** The id of the event that Scalepoint did not accept. */
  readonly about?: string;
}

/** The issues of a task after Scalepoint answered the report of an event: the issue of an earlier answer is replaced. */
export function withAnswer(attention: readonly Attention[], about: string, outcome: string): Attention[] {
  const others = attention.filter((one) => one.about !== about);
  return outcome === 'refused' || outcome === 'unclear' ? [...others, attentionAfter(outcome, about)] : others;
}

/** The text of Scalepoint's answer is on the timeline and not repeated here. */
function attentionAfter(outcome: 'refused' | 'unclear', about: string): Attention {
  return outcome === 'refused'
    ? {
        code: 'case-intake.scalepoint-refused',
        field: 'scalepoint',
        da: 'Scalepoint afviste en melding om opgaven. Se svaret i forløbet.',
        en: 'Scalepoint rejected a report about the task. See the answer on the timeline.',
        about,
      }
    : {
        code: 'case-intake.scalepoint-unclear',
        field: 'scalepoint',
        da: 'Det er uvist, om Scalepoint har modtaget en melding om opgaven. Kontrollér det i Scalepoint.',
        en: 'It is unknown whether Scalepoint received a report about the task. Check in Scalepoint.',
        about,
      };
}

const AFTER_ANSWER = new Set(['case-intake.scalepoint-refused', 'case-intake.scalepoint-unclear']);

/** Whether it is there because Scalepoint did not accept what was sent about the event. */
export function isAboutAnswer({ code, about }: Attention, event: string): boolean {
  return about === event && AFTER_ANSWER.has(code);
}

/** A cancelled task that the insurer sent again: whether it counts is for a person to say. */
export const SENT_AGAIN: Attention = {
  code: 'case-intake.sent-again-after-cancellation',
  field: 'status',
  da: 'Forsikringsselskabet har annulleret opgaven og siden sendt den som ny. Spørg selskabet. Genåbn opgaven, hvis den gælder.',
  en: 'The insurer cancelled the task and then sent it as new. Ask the insurer. Reopen the task if it counts.',
};
