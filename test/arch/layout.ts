import { basename, contextOf, kebab } from './contexts.js';

const KINDS = [
  'contracts',
  'domain',
  'commands',
  'queries',
  'reactions',
  'timers',
  'outbound',
  'infrastructure',
  'http',
  'testing',
];
/** Folders that only one context has, and why: only the gateway reads and writes a foreign format. */
const SPECIAL_KINDS: Readonly<Record<string, readonly string[]>> = { 'scalepoint-gateway': ['wire'] };

const EMPTY_WORDS = /(?:^|-)(?:manager|helpers?|utils?|utility|utilities|common|base|impl|data|info|misc)$/;
/** The glossary's word for the ERP's "sagsansvarlig". */
const WORDS_OF_THE_TRADE = /(?:^|-)case-manager$/;

/** The parts of a context: README, index, module, and folders of the known kinds. */
export function layoutFaults(paths: readonly string[]): string[] {
  const byContext = Map.groupBy(
    paths.filter((path) => contextOf(path)),
    (path) => contextOf(path) ?? '',
  );
  return [...byContext].flatMap(([context, files]) => {
    const root = `libs/${context}`;
    const needed = ['README.md', 'index.ts', `${context}.module.ts`];
    const kinds = [...KINDS, ...(SPECIAL_KINDS[context] ?? [])];
    const faults = needed.filter((name) => !files.includes(`${root}/${name}`)).map((name) => `${root} has no ${name}`);
    for (const path of files) {
      const [first = '', ...rest] = path.slice(root.length + 1).split('/');
      if (rest.length === 0 && !needed.includes(first) && !first.endsWith('.module.ts'))
        faults.push(`${path}: belongs in a folder of the context`);
      if (rest.length > 0 && !kinds.includes(first)) faults.push(`${path}: ${first}/ is no kind of folder`);
      if (first === 'contracts' && rest.length > 1) faults.push(`${path}: contracts/ is flat`);
    }
    return faults;
  });
}

/** File and folder names are kebab case and descriptive. */
export function nameFaults(paths: readonly string[]): string[] {
  const folders = new Set(paths.flatMap((path) => path.split('/').slice(0, -1)));
  const files = paths.filter((path) => /\.(?:ts|tsx|mjs|cjs|js)$/.test(path));
  const says = (name: string) => WORDS_OF_THE_TRADE.test(name) || !EMPTY_WORDS.test(name);
  return [
    ...[...folders].filter((name) => !says(kebab(name))).map((name) => `folder ${name}: the name says nothing`),
    ...files.filter((path) => !says(stem(path))).map((path) => `${path}: the name says nothing`),
    ...files.filter((path) => !isKebab(path)).map((path) => `${path}: not in kebab case`),
  ];
}

const stem = (path: string): string => kebab(/^[^.]*/.exec(basename(path))?.[0] ?? '');

/** Components of the console are named like the component, migrations by their time stamp. */
function isKebab(path: string): boolean {
  if (/^(?:(?:tools\/template\/)?migrations|apps\/console)\//.test(path)) return true;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(basename(path));
}

export type ImportsMap = Readonly<Record<string, { 'scalepoint-source': string; default: string }>>;

/** The compiler's `paths` and Node's `imports` must resolve to the same sources, and to their build. */
export function importFaults(imports: ImportsMap, paths: Readonly<Record<string, readonly string[]>>): string[] {
  const faults: string[] = [];
  for (const name of new Set([...Object.keys(imports), ...Object.keys(paths)])) {
    const source = imports[name]?.['scalepoint-source'];
    if (source === undefined || paths[name]?.join() !== source) faults.push(`${name} leads to two places`);
    const built = source?.replace(/^\.\//, './dist/').replace(/\.ts$/, '.js');
    if (imports[name] && imports[name].default !== built) faults.push(`${name} is built to ${built}`);
  }
  return faults;
}
