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
  /^(Accept|Activate|Add|Apply|Attach|Change|Check|Choose|Close|Complete|Create|Deactivate|Delete|Dismiss|Download|Edit|End|Erase|Export|Fetch|Find|Get|Handle|Import|List|Move|Post|Postpone|Preview|Recall|Receive|Redeliver|Register|Reject|Rename|Reopen|Replace|Report|Reprocess|Resolve|Resume|Retry|Revoke|Rotate|Schedule|Send|Set|Sign|Skip|Start|Stream|Suspend|Withdraw)\b/;

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
      'Cases',
      'Claims',
      'Connections',
      'Default settings',
      'Deliveries',
      'Directory',
      'Events',
      'Health',
      'Invoices',
      'Offers',
      'Operations',
      'Operator',
      'Personal data',
      'Security tokens',
      'Statistics',
      'Subscription',
      'Tasks',
      'Users',
      'Webhooks',
    ]);
  });
});
