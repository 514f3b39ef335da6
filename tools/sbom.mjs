// Generates a bill of materials (CycloneDX) of the deliverables: the packages of the server and of the console.
// Read from package-lock.json, without a registry: npm run sbom [-- <file>]
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const file = process.argv[2] ?? 'sbom.cdx.json';
const own = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const args = ['sbom', '--offline', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
const text = execFileSync('npm', args, { cwd: fileURLToPath(root), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const bom = JSON.parse(text);

/** In package.json the packages of the console and its client are development dependencies, but they reach the browser. */
function packagesOfConsole() {
  const sources = ['apps/console/src/', 'libs/client/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => folder + name),
  );
  const code = sources.map((name) => readFileSync(new URL(name, root), 'utf8')).join('\n');
  const names = [...code.matchAll(/(?:from|import\()\s*'((?:@[^/']+\/)?[^./'#][^/']*)/g)].map(([, name]) => name);
  return names.filter((name) => name in own.devDependencies);
}

const nameOf = (ref) => ref.slice(0, ref.lastIndexOf('@'));
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
/** A package that another one can work with but does not need, such as the compiler, is not shipped because of it. */
const optionalPeers = new Map(
  Object.entries(packages).map(([path, { version, peerDependenciesMeta = {} }]) => [
    `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
    Object.keys(peerDependenciesMeta),
  ]),
);
const byRef = new Map(
  bom.dependencies.map(({ ref, dependsOn }) => [
    ref,
    dependsOn.filter((needed) => !optionalPeers.get(ref)?.includes(nameOf(needed))),
  ]),
);
const [top] = bom.dependencies.filter(({ ref }) => ref === bom.metadata.component['bom-ref']);
const shipped = new Set([...Object.keys(own.dependencies), ...packagesOfConsole()]);
const roots = top.dependsOn.filter((ref) => shipped.has(nameOf(ref)));
const reached = new Set();
for (const waiting = [...roots]; waiting.length > 0;) {
  const ref = waiting.pop();
  if (reached.has(ref)) continue;
  reached.add(ref);
  waiting.push(...(byRef.get(ref) ?? []));
}

// No addresses, which depend on the machine that wrote the lock file, and nothing that differs between runs.
const without = (object, ...names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
const component = (one) => without(one, 'externalReferences', 'properties', 'scope');
writeFileSync(
  file,
  `${JSON.stringify(
    {
      ...without(bom, 'serialNumber'),
      metadata: {
        ...without(bom.metadata, 'timestamp'),
        component: { ...component(bom.metadata.component), name: own.name },
      },
      components: bom.components.filter((one) => reached.has(one['bom-ref'])).map(component),
      dependencies: [
        { ref: top.ref, dependsOn: roots },
        ...[...byRef].filter(([ref]) => reached.has(ref)).map(([ref, dependsOn]) => ({ ref, dependsOn })),
      ],
    },
    null,
    2,
  )}\n`,
);
