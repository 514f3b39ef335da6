import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const documents = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

const FENCED = /^ *```[^]*?^ *```$/gm;

/** Headings as GitHub makes anchors of them. */
function anchorsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the documents', () => {
  test.each(documents)('%s links to files and headings that exist', (path) => {
    const text = readFileSync(path, 'utf8').replace(FENCED, '');
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const to = file === '' ? path : join(dirname(path), file);
        return !existsSync(to) || (anchor !== undefined && !anchorsOf(to).includes(anchor));
      });
    expect(broken).toEqual([]);
  });

  test.each(documents)('%s shows npm scripts that exist', (path) => {
    const shown = [...readFileSync(path, 'utf8').matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)];
    const missing = shown.map(([, script, own]) => script ?? own ?? '').filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });

  test('give each decision the number of its file name, once', () => {
    const decisions = documents.filter((path) => path.startsWith('docs/adr/')).sort();
    const titles = decisions.map((path) => /^# (\d+)\. /.exec(readFileSync(path, 'utf8'))?.[1]);
    expect(titles).toEqual(decisions.map((path) => String(Number(path.slice('docs/adr/'.length).slice(0, 4)))));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
