/**
 * What is counted, with its labels. Each label has few values: names of the code and codes of faults, never ids. A counter
 * counts since the process started, so add up the processes.
 */
export const COUNTERS = {
  security_events_total: {
    help: 'Security events, by the name that their log lines have in `event`',
    labels: ['event'],
  },
  intake_messages_total: {
    help: 'Messages from Scalepoint: accepted, refused (unknown sender, module inactive), or failed (stored, to be reprocessed)',
    labels: ['channel', 'outcome'],
  },
  intake_tasks_total: {
    help: 'Tasks of accepted messages that were pushed, by their result',
    labels: ['channel', 'outcome'],
  },
  reaction_failures_total: {
    help: 'Attempts of reactions and timers that failed (retrying), and streams that gave up (dead)',
    labels: ['reaction', 'state'],
  },
  scalepoint_calls_total: {
    help: 'Calls to Scalepoint: answered, not-sent or unclear; the reason is the class of the status or the code of the fault',
    labels: ['outcome', 'reason'],
  },
  invoice_postings_total: {
    help: 'Attempts to post an invoice in Scalepoint, by their outcome',
    labels: ['outcome'],
  },
  webhook_calls_total: {
    help: 'Calls of webhooks: delivered, or why not',
    labels: ['outcome'],
  },
  policyholder_messages_total: {
    help: 'Attempts to send a message to a policyholder: sent, delayed (retried), failed or unclear',
    labels: ['channel', 'outcome'],
  },
  event_bridge_events_total: {
    help: 'Events that this process published to NATS: stored, or known (NATS had it already)',
    labels: ['outcome'],
  },
  event_bridge_failures_total: {
    help: 'Publishing to NATS that stopped and is retried, by the reason',
    labels: ['reason'],
  },
} as const;

export type CounterName = keyof typeof COUNTERS;
export type CounterLabels<N extends CounterName> = Readonly<Record<(typeof COUNTERS)[N]['labels'][number], string>>;
