import { readFileSync } from 'node:fs';

interface Operation {
  readonly tags?: string[];
  readonly summary?: string;
  readonly description?: string;
}

const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const operations = Object.entries(paths).flatMap(([path, item]) =>
  METHODS.flatMap((method): [string, Operation][] => (item[method] ? [[`${method} ${path}`, item[method]]] : [])),
);
const VERBS =
  /^(Accept|Activate|Add|Apply|Attach|Change|Check|Choose|Close|Complete|Create|Deactivate|Delete|Dismiss|Download|Edit|End|Erase|Export|Fetch|Find|Get|Import|List|Post|Postpone|Preview|Receive|Redeliver|Register|Reject|Reopen|Replace|Report|Reprocess|Resolve|Retry|Rotate|Schedule|Send|Set|Sign|Start|Stream|Withdraw)\b/;

describe('openapi.json', () => {
  test.each(operations)('describes %s with a verb, in full sentences and in English', (_name, operation) => {
    expect(operation.summary).toMatch(VERBS);
    expect(operation.description).toMatch(/^\p{Lu}[^]*\.$/u);
    const text = [operation.summary, operation.description, ...(operation.tags ?? [])].join(' ');
    expect(text).not.toMatch(/[æøåÆØÅ]/);
  });

  test('groups the operations under English tags', () => {
    expect([...new Set(operations.flatMap(([, { tags = [] }]) => tags))].sort()).toEqual([
      'Cases',
      'Connections',
      'Default settings',
      'Deliveries',
      'Directory',
      'Events',
      'Health',
      'Invoices',
      'Operations',
      'Personal data',
      'Security tokens',
      'Subscription',
      'Tasks',
      'Users',
      'Webhooks',
    ]);
  });
});
