import ts from 'typescript';
import { basename, contextOf, folderOf, kebab } from './contexts.js';
import { classesOf, decoratorOf, isAbstract, type SourceFile, superclassOf } from './source-file.js';

const KINDS = [
  {
    kind: 'command',
    folder: 'commands',
    decorator: 'CommandHandler',
    parents: ['BatchCommand', 'Command', 'CompanyCommand'],
  },
  { kind: 'query', folder: 'queries', decorator: 'QueryHandler', parents: ['Query', 'CompanyQuery'] },
] as const;

/**
 * A command (a query) and its one handler share a file of their own, named after it, in the folder of their kind, which
 * holds nothing else. Small verbs of one aggregate may share a file: those whose handlers extend one class of that file. A
 * command that other contexts may send is in a file of the same name in the contracts.
 */
export function handlerFaults(files: readonly SourceFile[]): string[] {
  return KINDS.flatMap(({ kind, folder, decorator, parents }) => {
    const handled = new Map<string, string[]>();
    const faults: string[] = [];
    for (const file of files) {
      const classes = classesOf(file);
      const handlers = classes.flatMap((one) => {
        const target = decoratorOf(one, decorator)?.[0];
        return target && ts.isIdentifier(target) ? [target.text] : [];
      });
      for (const target of handlers) {
        handled.set(target, [...(handled.get(target) ?? []), file.path]);
        if (!classes.some((one) => one.name?.text === target) && !isOfferedIn(files, file, target))
          faults.push(`${file.path}: handles ${target} of another file`);
      }
      const messages = classes.filter(
        (one) =>
          !isAbstract(one) &&
          (parents.some((parent) => parent === superclassOf(one)) || handlers.includes(one.name?.text ?? '')),
      );
      const names = messages.map((one) => one.name?.text ?? 'a class without a name');
      const areVerbsOfOne = names.length > 1 && shareTheirHandling(classes, decorator);
      if (names.length > 1 && !areVerbsOfOne) {
        faults.push(`${file.path}: holds more than one ${kind}: ${names.join(', ')}`);
      }
      if (contextOf(file.path) && folderOf(file.path) === folder && handlers.length === 0) {
        faults.push(`${file.path}: has no handler of a ${kind}`);
      }
      for (const name of names) {
        if (!handlers.includes(name)) faults.push(`${file.path}: ${name} has no handler in its file`);
        if (!contextOf(file.path)) continue;
        if (folderOf(file.path) !== folder) faults.push(`${file.path}: ${name} is a ${kind} outside ${folder}/`);
        if (!areVerbsOfOne && basename(file.path) !== `${kebab(name)}.ts`)
          faults.push(`${file.path}: ${name} belongs in ${kebab(name)}.ts`);
      }
    }
    for (const [target, paths] of handled) {
      if (paths.length > 1) faults.push(`${target} has ${paths.length} handlers: ${paths.join(', ')}`);
    }
    return faults;
  });
}

/** Whether the contracts of the handler's context have the command, in a file of the same name. */
function isOfferedIn(files: readonly SourceFile[], { path }: SourceFile, target: string): boolean {
  const offered = `libs/${contextOf(path)}/contracts/${kebab(target)}.ts`;
  if (basename(path) !== `${kebab(target)}.ts`) return false;
  return files.some((file) => file.path === offered && classesOf(file).some((one) => one.name?.text === target));
}

/** Whether all handlers of the file extend one abstract class that the file declares. */
function shareTheirHandling(classes: readonly ts.ClassDeclaration[], decorator: string): boolean {
  const parents = new Set(classes.filter((one) => decoratorOf(one, decorator)).map(superclassOf));
  const [parent] = parents;
  return parents.size === 1 && classes.some((one) => isAbstract(one) && one.name?.text === parent);
}

/** A command is shown in all its variants by a test beside it, on in-memory repositories. */
export function untestedCommands(files: readonly SourceFile[], allPaths: readonly string[]): string[] {
  return files
    .filter((file) => contextOf(file.path) && classesOf(file).some((one) => decoratorOf(one, 'CommandHandler')))
    .filter(({ path }) => !allPaths.includes(path.replace(/\.ts$/, '.spec.ts')))
    .map(({ path }) => `${path}: has no test beside it`);
}
