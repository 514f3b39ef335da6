import { readFileSync } from 'node:fs';
import { variables } from '#platform/config/variables.js';

const compose = readFileSync('docker-compose.yml', 'utf8');
const environment = [...compose.matchAll(/^ {4}([A-Z][A-Z_]+): ?(.*)$/gm)].map(([, name = '']) => name);
/** The lines of a part that is indented below its name. */
const part = (name: string, indent = 2) =>
  new RegExp(`^ {${indent}}${name}:\\n((?: {${indent + 2},}.*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? '';

// Docker cannot be had everywhere; what the file says is compared with what the product takes.
describe('docker-compose.yml', () => {
  it('migrates in a step of its own before the application and the worker start', () => {
    expect(part('migrate')).toContain('command: [scalepoint, migrate]');
    expect(part('worker')).toContain('command: [node, dist-server/worker.js]');
    for (const name of ['app', 'worker']) {
      expect(part(name)).toMatch(/migrate:\n *condition: service_completed_successfully/);
    }
    expect(part('app')).toContain("RUN_REACTIONS: 'false'");
  });

  it('takes settings from a file, and secrets from files, by names that the product knows', () => {
    expect(compose).toMatch(/env_file:\n *- path: \.env/);
    expect(environment).toEqual(expect.arrayContaining(['NODE_ENV', 'DATABASE_URL_FILE', 'ENCRYPTION_KEYS_FILE']));
    const known = (name: string) => name in variables || name.replace(/_FILE$/, '') in variables;
    expect(environment.filter((name) => !known(name))).toEqual([]);
    const mounted = [...compose.matchAll(/\/run\/secrets\/([\w.-]+)/g)].map(([, name]) => name);
    const declared = [...compose.matchAll(/^ {2}([\w.-]+): \{ file: /gm)].map(([, name]) => name);
    expect(mounted.length).toBeGreaterThan(3);
    expect(mounted.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('runs as an ordinary user on a file system that cannot be written', () => {
    expect(compose).toMatch(/x-app: &app[^]*read_only: true[^]*cap_drop: \[ALL\][^]*no-new-privileges:true/);
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^USER node$/m);
  });
});
