import { problemsIn } from './problems.mjs';

const texts = (all) => [...new Set(all)].map(cell).join('<br>');
const cell = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll('{', '&#123;')
    .replaceAll('`', '');
const anchor = (code) => code.replace('.', '-');

/** The catalogue of problem codes, by context. */
export function errorsPage(root) {
  const problems = problemsIn(root);
  const answered = problems.filter(({ status }) => status !== null);
  return [
    `The API answers with ${answered.length} codes. \`…\` is a value that is inserted when the problem occurs.`,
    '',
    ...sections(answered, (problem) => `HTTP ${problem.status}`),
    '## Reasons in resources',
    '',
    'These codes are not problems of a request. They are the `code` of a reason, in the attention of a task, in a delivery, in a',
    'posting, in a connection, or in the `errors` of a problem.',
    '',
    ...table(
      problems.filter(({ status }) => status === null),
      () => '',
    ),
  ].join('\n');
}

function sections(problems, noteOf) {
  const contexts = [...new Set(problems.map(({ code }) => code.split('.')[0]))];
  return contexts.flatMap((context) => [
    `### ${context}`,
    '',
    ...table(
      problems.filter(({ code }) => code.startsWith(`${context}.`)),
      noteOf,
    ),
    '',
  ]);
}

function table(problems, noteOf) {
  return [
    '| Code | English | Danish |',
    '| --- | --- | --- |',
    ...problems.map((one) => {
      const note = noteOf(one);
      return `| <code id="${anchor(one.code)}">${one.code}</code>${note && `<br>${note}`} | ${texts(one.en)} | ${texts(one.da)} |`;
    }),
  ];
}
