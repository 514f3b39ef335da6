// docs/proof/growth.md with its table, and a curve for each kind of work.
const WIDTH = 640;
const HEIGHT = 260;
const MARGIN = { left: 60, right: 190, top: 30, bottom: 40 };
const COLOURS = ['#1d4ed8', '#b45309', '#047857', '#9d174d', '#4b5563'];

const CURVES = {
  'growth-reading': [
    'overview, first page, a second',
    'overview, deep page, a second',
    'search for a number, a second',
    'search for two words, a second',
    'feed, pages of 100, a second',
  ],
  'growth-writing': ['intake, a second', 'backlog, cases a second'],
  'growth-restore': ['backup, s', 'restore, s'],
};
const NAMES = {
  'growth-reading': 'Requests a second',
  'growth-writing': 'Tasks a second',
  'growth-restore': 'Seconds',
};

const short = (value) => (value >= 100 ? String(Math.round(value)) : value.toFixed(1));
const label = (tasks) => (tasks >= 1e6 ? `${tasks / 1e6} mio.` : `${tasks / 1000}k`);

/** Points of one company, over the number of tasks; both axes logarithmic. */
function curve(title, lines, points) {
  const xs = points.map(({ tasks }) => Math.log10(tasks));
  const values = lines.flatMap((line) => points.map((point) => point[line]));
  const [low, high] = [
    Math.floor(Math.log10(Math.max(0.1, Math.min(...values)))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const [left, right] = [Math.min(...xs), Math.max(...xs, Math.min(...xs) + 1)];
  const x = (value) => MARGIN.left + ((value - left) / (right - left)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value) =>
    HEIGHT -
    MARGIN.bottom -
    ((Math.log10(Math.max(0.1, value)) - low) / Math.max(1, high - low)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const grid = Array.from({ length: high - low + 1 }, (_, n) => 10 ** (low + n));
  const drawn = lines.map((line, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const path = points
      .map(
        (point, at) => `${at === 0 ? 'M' : 'L'}${x(Math.log10(point.tasks)).toFixed(1)},${y(point[line]).toFixed(1)}`,
      )
      .join('');
    const dots = points.map(
      (point) =>
        `<circle cx="${x(Math.log10(point.tasks)).toFixed(1)}" cy="${y(point[line]).toFixed(1)}" r="3" fill="${colour}"><title>${short(point[line])}</title></circle>`,
    );
    const key = `<text x="${WIDTH - MARGIN.right + 14}" y="${MARGIN.top + 12 + index * 18}" fill="${colour}">${line.replace(/, (?:cases )?a second$|, s$/, '')}</text>`;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${key}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${title} by number of tasks">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${MARGIN.left}" y="16" fill="#111827">${title}, by number of tasks</text>
${grid.map((value) => `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" stroke="#e5e7eb"/><text x="${MARGIN.left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end" fill="#4b5563">${value}</text>`).join('\n')}
${points.map(({ tasks }) => `<text x="${x(Math.log10(tasks)).toFixed(1)}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle" fill="#4b5563">${label(tasks)}</text>`).join('\n')}
${drawn.join('\n')}
</svg>
`;
}

export function growthPages(measured, order) {
  const points = order.map((size) => measured[size]).filter(Boolean);
  const single = points.filter(({ companies }) => companies === 1);
  const figures = Object.keys(points[0]).filter((name) => !['tasks', 'companies', 'at', 'took'].includes(name));
  const heads = points.map(
    ({ tasks, companies }) => `${label(tasks)}${companies > 1 ? `, ${companies.toLocaleString('en')} companies` : ''}`,
  );
  const missing = order.filter((size) => !measured[size]);
  const page = `# Growth

${points.at(-1).at.slice(0, 10)}, by \`npm run proof:growth\`: embedded PostgreSQL with 512 MB of shared buffers, Node ${process.versions.node}, 2 cores and 24 GB shared by database, product and
sender. The load of the machine when each measurement began is in the table: above 2, other work slowed it down.${
    missing.length > 0 ? `\n\nNot measured yet: ${missing.map((size) => `\`--sizes ${size}\``).join(', ')}.` : ''
  }

| | ${heads.join(' | ')} |
|---|${heads.map(() => '---').join('|')}|
${figures.map((name) => `| ${name} | ${points.map((point) => (point[name] === undefined ? '' : short(point[name]))).join(' | ')} |`).join('\n')}
| the measurement itself, min | ${points.map(({ took }) => (took / 60).toFixed(1)).join(' | ')} |

Half of a company's tasks have a deadline in the past or ahead; a fifth is in the status that the overview asks for. "Stored" is tasks, search words and one event each; what a
task costs with delivery, audit, case and further events is in [Scaling](../scaling.md#ten-million-tasks-a-day). With 1,000 companies, the requests are those of
one of them.
${Object.keys(CURVES)
  .map((name) => `\n![${NAMES[name]}](${name}.svg)`)
  .join('\n')}
`;
  return [
    ['docs/proof/growth.md', page],
    ...Object.entries(CURVES).map(([name, lines]) => [`docs/proof/${name}.svg`, curve(NAMES[name], lines, single)]),
  ];
}
