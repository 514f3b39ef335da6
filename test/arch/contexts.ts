const SHARED = new Set(['shared-kernel', 'platform', 'client']);

/** The bounded context that a file of libs/ belongs to. */
export function contextOf(path: string): string | undefined {
  const name = /^libs\/([^/]+)\//.exec(path)?.[1];
  return name !== undefined && !SHARED.has(name) ? name : undefined;
}

export function folderOf(path: string): string | undefined {
  return /^libs\/[^/]+\/([^/]+)\//.exec(path)?.[1];
}

export const schemaOf = (context: string): string => context.replaceAll('-', '_');

export const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

export const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
