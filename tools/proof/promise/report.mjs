import { availableParallelism, loadavg } from 'node:os';

const number = (value) => Math.round(value).toLocaleString('en');
const rows = (counts) =>
  Object.entries(counts)
    .map(([what, count]) => `| ${what} | ${number(count)} |`)
    .join('\n');

export function promiseReport({ values, wanted, kills, found, database, companies }) {
  const rate = values.deliveries / values.seconds;
  const isWhole = values.deliveries >= wanted.deliveries && found.compared.invoices >= wanted.postings;
  const missing = [
    ...(database.disk ? [] : ['a full disk (no file system could be mounted)']),
    ...(values.faults['wrong clock'] ? [] : ['wrong clocks (libfaketime is not installed)']),
  ];
  return `# The promise, in figures

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:promise\`: PostgreSQL ${database.version}, Node ${process.versions.node}, ${availableParallelism()} cores shared by
everything; the load of the machine was ${loadavg()[2].toFixed(0)} at the end. Two API processes and a worker, ${companies} companies, ${values.sessions} session${values.sessions > 1 ? 's' : ''}.
${
  isWhole
    ? 'The whole plan was run.'
    : `**Reached: ${number(values.deliveries)} of ${number(wanted.deliveries)} deliveries and ${number(found.compared.invoices)} of ${number(wanted.postings)} postings.** The rest is run by \`npm run proof:promise -- --resume\`, which takes ${((wanted.deliveries - values.deliveries) / rate / 3600).toFixed(1)} hours more at this rate.`
}

| | |
|---|---|
| time under load | ${(values.seconds / 60).toFixed(0)} min |
| deliveries of the plan, each answered with 200 | ${number(values.deliveries)}, of ${number(values.tasks)} tasks: ${rate.toFixed(1)} a second |
| answers with 200, with those of blocks that a later session sent again | ${number(values.answered)} |
| sendings that were not answered with 200, each repeated | ${number(values.unanswered)} |
| checkpoints, each a comparison of the whole database | ${values.checkpoints.length} |
| invoices posted | ${number(found.compared.invoices)}: ${((found.compared.invoices / values.seconds) * 60).toFixed(0)} a minute |
| **kills and crashes** | **${number(kills)}** |
${rows(values.faults)}

Each task has up to three updates and maybe a cancellation; each delivery is sent one to three times, shuffled within a block of 100 tasks, so that
updates and cancellations also arrive before their tasks; four blocks of different companies run at once. Scalepoint's double answers postings with
429, 503, validation errors, delays, half answers, 504 and dropped connections before and after booking, and books a second sending a second time.
${missing.length > 0 ? `\nNot tried: ${missing.join(', ')}.\n` : ''}
| at rest, at the end | |
|---|---|
${Object.entries(found.faults)
  .map(([what, count]) => `| **${what}** | **${count}** |`)
  .join('\n')}

Answers other than 200 that Scalepoint and the office had, and repeated: ${
    Object.entries(values.statuses)
      .sort(([, one], [, other]) => other - one)
      .map(([what, count]) => `${number(count)} × \`${what}\``)
      .join(', ') || 'none'
  }.

Postings that needed more than the module: ${
    Object.entries(values.postingStates)
      .map(([what, count]) => `${number(count)} ${what}`)
      .join(', ') || 'none'
  }.
`;
}
