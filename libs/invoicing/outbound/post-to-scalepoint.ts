import { Inject, Injectable, Optional } from '@nestjs/common';
import { Config } from '#platform/config';
import { Metrics } from '#platform/observability';
import { Commands } from '#platform/cqrs';
import { type CallFault, type ScalepointAnswer, ScalepointExpenses } from '#scalepoint-gateway/contracts';
import { Clock } from '#shared-kernel';
import { type PostingOutcome, RecordPosting } from '../commands/record-posting.js';
import { StartAttempt } from '../commands/start-attempt.js';

/** The invoice is not posted yet; the queue retries later. */
export class PostingDelayed extends Error {
  constructor(readonly code: string) {
    super(`The invoice is not posted yet: ${code}`);
  }
}

/** After this long another process may own the lease before the call ends, so do not send. */
const MAX_SEND_DELAY_MS = 25_000;

/** Shorter than the queue retries, so that the outcome is recorded before the queue gives up. */
const MAX_RETRY_MS = 12 * 3_600_000;

/** Errors that do not pass until a user fixes the cause; all others are retried. */
export const LASTING: ReadonlySet<string> = new Set([
  'gateway.no-security-token',
  'gateway.not-configured',
  'gateway.host-not-allowed',
  'gateway.not-authorised',
]);
/** Errors after which querying Scalepoint again would not give another answer. */
const PERMANENT_QUERY_ERRORS = new Set(['gateway.unreadable-answer', ...LASTING]);

/**
 * Sends an invoice to Scalepoint at least once, with effect exactly once: the state `sending` is committed before the call,
 * and if an attempt has no recorded outcome, Scalepoint is queried before the invoice is sent again.
 */
@Injectable()
export class PostToScalepoint {
  constructor(
    private readonly commands: Commands,
    private readonly expenses: ScalepointExpenses,
    private readonly clock: Clock,
    private readonly config: Config,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  /** @returns the command that records the outcome; null when there is nothing to send */
  async post(companyId: string, invoiceId: string): Promise<RecordPosting | null> {
    const begun = this.clock.now().getTime();
    const started = await this.commands.execute(new StartAttempt(companyId, invoiceId));
    if (!started) return null;
    const { askFirst, attempt, requestedAt, expense } = started;
    const recorded = (outcome: PostingOutcome) => {
      this.metrics?.count('invoice_postings_total', { outcome: outcome.outcome });
      return new RecordPosting(companyId, invoiceId, attempt, outcome);
    };
    const delay = async (reason: CallFault, mayBeThere: boolean): Promise<RecordPosting> => {
      // Record an outcome before the queue gives up; otherwise the invoice would remain in `sending` for ever.
      if (begun - requestedAt.getTime() > MAX_RETRY_MS) {
        return recorded({ outcome: mayBeThere ? 'unclear' : 'failed', reason: gaveUp(reason) });
      }
      await this.commands.execute(recorded({ outcome: 'delayed', reason, mayBeThere }));
      throw new PostingDelayed(reason.code);
    };
    if (askFirst) {
      const known = await this.expenses.find(companyId, expense.insurerId, expense.scalepointCaseId, expense.number);
      if (known.outcome === 'found') {
        return recorded({ outcome: 'posted', reference: known.reference });
      }
      if (known.outcome === 'cannot-tell') {
        if (!PERMANENT_QUERY_ERRORS.has(known.reason.code)) return delay(known.reason, true);
        return recorded({ outcome: 'unclear', reason: known.reason });
      }
    }
    if (this.clock.now().getTime() - begun > MAX_SEND_DELAY_MS) return delay(TOO_LATE, askFirst);
    if (expense.scalepointUsername === null) return recorded({ outcome: 'failed', reason: NO_USERNAME });
    const answer = await this.expenses.submit(companyId, {
      ...expense,
      settlement: this.config.scalepoint?.sendsSettlement ? expense.settlement : null,
    });
    const outcome = outcomeOf(answer);
    if (outcome.outcome === 'delayed') return delay(outcome.reason, outcome.mayBeThere);
    return recorded(outcome);
  }
}

function gaveUp({ code, da, en }: CallFault): CallFault {
  return {
    code,
    da: `${da} Det er prøvet i 12 timer. Bed om bogføringen igen, når forbindelsen virker.`,
    en: `${en} It was retried for 12 hours. Request the posting again when the connection works.`,
  };
}

const TOO_LATE: CallFault = {
  code: 'gateway.timed-out',
  da: 'Scalepoint svarede ikke i tide.',
  en: 'Scalepoint did not answer in time.',
};

const NO_USERNAME: CallFault = {
  code: 'invoicing.scalepoint-username-missing',
  da: 'Brugeren, der bad om bogføringen, har intet Scalepoint-brugernavn mere. Udfyld det, eller lad en anden bogføre.',
  en: 'The user who requested the posting has no Scalepoint username any more. Fill it in, or have another user post it.',
};

function outcomeOf(answer: ScalepointAnswer): PostingOutcome {
  switch (answer.outcome) {
    case 'accepted':
      return { outcome: 'posted', reference: answer.reference };
    case 'refused':
      return { outcome: 'refused', texts: answer.texts };
    case 'unclear':
      return { outcome: 'delayed', reason: answer.reason, mayBeThere: true };
    case 'not-sent':
      return LASTING.has(answer.reason.code)
        ? { outcome: 'failed', reason: answer.reason }
        : { outcome: 'delayed', reason: answer.reason, mayBeThere: false };
  }
}
