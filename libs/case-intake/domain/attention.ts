/** What keeps a task from going on, and where to mend it. */
export interface Attention {
  readonly code: string;
  readonly field: string;
  readonly da: string;
  readonly en: string;
  /** Debtors among which a person has to choose. */
  readonly candidates?: readonly string[];
  /** The event that Scalepoint did not take. */
  readonly about?: string;
}

/** Scalepoint's own words stand with its answer, on the timeline. */
export function attentionAfter(outcome: 'refused' | 'unclear', about: string): Attention {
  return outcome === 'refused'
    ? {
        code: 'case-intake.scalepoint-refused',
        field: 'scalepoint',
        da: 'Scalepoint afviste noget af det, der blev sendt om opgaven. Se svaret på tidslinjen.',
        en: 'Scalepoint refused something that was sent about the task. See its answer on the timeline.',
        about,
      }
    : {
        code: 'case-intake.scalepoint-unclear',
        field: 'scalepoint',
        da: 'Det er uvist, om Scalepoint har fået det, der blev sendt om opgaven. Kontrollér det hos Scalepoint.',
        en: 'Whether Scalepoint has what was sent about the task is not known. Check with Scalepoint.',
        about,
      };
}

/** A cancelled task that the insurer sent again: whether it counts is for a person to say. */
export const SENT_AGAIN: Attention = {
  code: 'case-intake.sent-again-after-cancellation',
  field: 'status',
  da: 'Forsikringsselskabet har annulleret opgaven og siden sendt den som ny. Spørg selskabet. Genåbn opgaven, hvis den gælder.',
  en: 'The insurer cancelled the task and then sent it as new. Ask the insurer. Reopen the task if it counts.',
};
