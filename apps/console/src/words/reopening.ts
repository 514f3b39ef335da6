/** The words of what is taken back. */
export const reopeningDanish = {
  reopen: 'Genåbn opgave',
  reopenTitle: 'Genåbn opgaven?',
  reopenHelp: 'Selskabet har annulleret opgaven og sendt den igen. Genåbn den, hvis selskabet siger, at den gælder.',
  reopenRejected: 'Afvisningen trækkes tilbage, og opgaven får den status, den havde før. Selskabet får besked.',
  reopenCompleted: 'Opgaven kommer under reparation igen, og fristen for færdigmelding gælder. Selskabet får besked.',
  reopenClosed: 'Opgaven får den status, den havde, før den blev afsluttet. Selskabet får ikke besked.',
  postedInvoicesStay: 'Disse fakturaer er bogført og bliver stående. Kreditér dem, hvis de ikke gælder:',
};

export const reopeningEnglish: Record<keyof typeof reopeningDanish, string> = {
  reopen: 'Reopen task',
  reopenTitle: 'Reopen the task?',
  reopenHelp: 'The insurer cancelled the task and sent it again. Reopen it if the insurer says that it counts.',
  reopenRejected: 'The rejection is withdrawn, and the task gets the status it had before. The insurer is told.',
  reopenCompleted: 'The task is in repair again, and its completion deadline applies. The insurer is told.',
  reopenClosed: 'The task gets the status it had before it was closed. The insurer is not told.',
  postedInvoicesStay: 'These invoices were posted and stay posted. Credit them if they are not valid:',
};
