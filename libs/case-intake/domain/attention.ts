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

const AFTER_ANSWER = new Set(['case-intake.scalepoint-refused', 'case-intake.scalepoint-unclear']);

/** Whether it is there because Scalepoint did not accept what was sent about the event. */
export function isAboutAnswer({ code, about }: Attention, event: string): boolean {
  return about === event && AFTER_ANSWER.has(code);
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
