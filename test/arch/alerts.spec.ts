import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const text = (path: string) => readFileSync(path, 'utf8');
const rules = text('deploy/prometheus/scalepoint.rules.yml');
const alerts = [...rules.matchAll(/- alert: (\w+)\n +expr: >-\n +(.+)\n[^]*?runbook_url: \S+#([\w-]+)/g)].map(
  ([, name = '', expression = '', anchor = '']) => ({ name, expression, anchor }),
);
const documented = [...text('docs/metrics.md').matchAll(/^\| `(\w+)` \| (?:counter|gauge|histogram) \|/gm)].map(
  ([, name = '']) => name,
);
const headings = [...text('docs/alerts.md').matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
  title.toLowerCase().replaceAll(' ', '-'),
);
const dashboard = JSON.parse(text('deploy/grafana/dashboards/scalepoint.json')) as {
  panels: { title: string; targets: { expr: string }[] }[];
};

/** The names of metrics in a query; labels and their values are left out. */
function metricsIn(query: string): string[] {
  const words = query
    .replaceAll(/"[^"]*"|\{[^}]*\}|\[[^\]]*\]/g, ' ')
    .replaceAll(/\b(?:by|without|on) \([^)]*\)/g, ' ')
    .match(/\b[a-z]+_[a-z_\d]+\b|\bwebhooks\b/g);
  return (words ?? [])
    .filter((word) => word !== 'histogram_quantile')
    .map((word) => word.replace(/_(?:bucket|count|sum)$/, ''));
}
const isOfNode = (name: string) => /^(?:process|nodejs)_/.test(name);
const unknownIn = (query: string) => metricsIn(query).filter((name) => !isOfNode(name) && !documented.includes(name));

describe('the alerts', () => {
  it('are about metrics that exist, and each names a part of the page about alerts', () => {
    expect(alerts).toHaveLength(rules.match(/- alert: /g)?.length ?? 0);
    expect(alerts.length).toBeGreaterThan(10);
    expect(alerts.flatMap(({ expression }) => unknownIn(expression))).toEqual([]);
    expect(alerts.filter(({ anchor }) => !headings.includes(anchor))).toEqual([]);
    const told = alerts.filter(({ name }) => !text('docs/alerts.md').includes(`\`${name}\``));
    expect(told).toEqual([]);
  });

  it('fire when they should and not before, as promtool tests them', () => {
    const tests = text('deploy/prometheus/scalepoint.rules.test.yml');
    const tested = [...tests.matchAll(/^ {4}name: (\w+)$/gm)].map(([, name]) => name);
    expect(tested.sort()).toEqual(alerts.map(({ name }) => name).sort());
    const run = spawnSync('promtool', ['test', 'rules', 'scalepoint.rules.test.yml'], {
      cwd: 'deploy/prometheus',
      encoding: 'utf8',
    });
    // promtool comes with Prometheus, which a developer's machine need not have; CI installs it.
    if (run.error && process.env['CI'] === undefined) return;
    expect({ failed: run.error?.message, told: run.stdout + run.stderr, status: run.status }).toMatchObject({
      status: 0,
    });
  });
});

describe('the dashboard', () => {
  it.each(dashboard.panels)('shows in "$title" metrics that exist', ({ targets }) => {
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.flatMap(({ expr }) => unknownIn(expr))).toEqual([]);
    for (const { expr } of targets) expect(metricsIn(expr)).not.toEqual([]);
  });

  it('shows every metric', () => {
    const shown = new Set(dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => metricsIn(expr))));
    const left = documented.filter((name) => !shown.has(name));
    expect(left).toEqual(['event_bridge_failures_total']);
  });
});
