import { readFileSync } from 'node:fs';

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly example?: unknown };
}

interface Operation {
  readonly parameters?: Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly example?: unknown }> };
  readonly tags?: string[];
  readonly summary?: string;
  readonly description?: string;
}

const { paths, tags } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const operations = Object.entries(paths).flatMap(([path, item]) =>
  METHODS.flatMap((method): [string, Operation][] => (item[method] ? [[`${method} ${path}`, item[method]]] : [])),
);
const VERBS =
  /^(Accept|Activate|Add|Apply|Attach|Cancel|Change|Check|Choose|Close|Complete|Create|Deactivate|Delete|Dismiss|Download|Edit|End|Erase|Export|Fetch|Fill|Find|Finish|Get|Handle|Import|List|Merge|Move|Post|Postpone|Preview|Recall|Receive|Redeliver|Register|Reject|Rename|Reopen|Replace|Report|Reprocess|Resolve|Resume|Retry|Revoke|Rotate|Schedule|Send|Separate|Set|Sign|Skip|Start|Stream|Suspend|Withdraw)\b/;

describe('openapi.json', () => {
  test.each(operations)('describes %s with a verb, in full sentences and in English', (_name, operation) => {
    expect(operation.summary).toMatch(VERBS);
    expect(operation.description).toMatch(/^\p{Lu}[^]*\.$/u);
    const text = [operation.summary, operation.description, ...(operation.tags ?? [])].join(' ');
    expect(text).not.toMatch(/[æøåÆØÅ]/);
  });

  test('groups the operations under English tags', () => {
    expect([...new Set(operations.flatMap(([, { tags = [] }]) => tags))].sort()).toEqual([
      'API keys',
      'Calendar',
      'Cases',
      'Claims',
      'Connections',
      'Default settings',
      'Deliveries',
      'Directory',
      'Events',
      'Health',
      'Invoices',
      'Messages to policyholders',
      'Notices',
      'Offers',
      'Operations',
      'Operator',
      'Personal data',
      'Public links',
      'Reports',
      'Security tokens',
      'Several at once',
      'Statistics',
      'Subcontractors',
      'Subscription',
      'Tasks',
      'Users',
      'Visits',
      'Webhooks',
    ]);
  });

  test('describes every group, and shows them in the order of the introduction', () => {
    const used = new Set(operations.flatMap(([, one]) => one.tags ?? []));
    expect(new Set(tags.map(({ name }) => name))).toEqual(used);
    expect(tags.filter(({ description }) => !/^\p{Lu}.*\.$/u.test(description))).toEqual([]);
    expect(tags.map(({ name }) => name).slice(0, 3)).toEqual(['Tasks', 'Cases', 'Invoices']);
  });

  test('leaves optional parameters empty, and gives every body that is no file an example', () => {
    const filled = operations.flatMap(([name, { parameters = [] }]) =>
      parameters
        .filter(({ required, example, schema }) => !required && (example ?? schema?.example) !== undefined)
        .map((parameter) => `${name} ${parameter.name}`),
    );
    expect(filled).toEqual([]);
    const bodies = operations.flatMap(([name, { requestBody }]) =>
      Object.entries(requestBody?.content ?? {}).map(([type, { example }]) => [name, type, example] as const),
    );
    const without = bodies.filter(
      ([name, type, example]) => example === undefined && !/pdf|files multipart/.test(`${name} ${type}`),
    );
    expect(without.map(([name, type]) => `${name} ${type}`)).toEqual([]);
  });

  test('completes things in its examples on the day before the others, because today at 08:30 may be in the future', () => {
    // The demo shows the 25th as today.
    const completions = operations.filter(([name]) => name.endsWith('/completion'));
    const times = completions.flatMap(([, { requestBody }]) =>
      Object.values(requestBody?.content ?? {}).map(({ example }) => (example as { at?: string }).at ?? ''),
    );
    expect(times.length).toBeGreaterThan(1);
    expect(times.filter((at) => !at.startsWith('2026-11-24T'))).toEqual([]);
  });
});
