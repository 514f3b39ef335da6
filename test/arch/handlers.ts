import ts from 'typescript';
import { basename, contextOf, folderOf, kebab } from './contexts.js';
import { classesOf, decoratorOf, isAbstract, type SourceFile, superclassOf } from './source-file.js';

const KINDS = [
  { kind: 'command', folder: 'commands', decorator: 'CommandHandler', parents: ['Command', 'CompanyCommand'] },
  { kind: 'query', folder: 'queries', decorator: 'QueryHandler', parents: ['Query', 'CompanyQuery'] },
] as const;

/** A command (a query) and its only handler share a file, named after it, in the folder of their kind. */
export function handlerFaults(files: readonly SourceFile[]): string[] {
  return KINDS.flatMap(({ kind, folder, decorator, parents }) => {
    const handled = new Map<string, string[]>();
    const faults: string[] = [];
    for (const file of files) {
      const classes = classesOf(file);
      const messages = classes.filter(
        (one) => !isAbstract(one) && parents.some((parent) => parent === superclassOf(one)),
      );
      const handlers = classes.flatMap((one) => {
        const target = decoratorOf(one, decorator)?.[0];
        return target && ts.isIdentifier(target) ? [target.text] : [];
      });
      for (const target of handlers) {
        handled.set(target, [...(handled.get(target) ?? []), file.path]);
        if (!classes.some((one) => one.name?.text === target))
          faults.push(`${file.path}: handles ${target} of another file`);
      }
      const names = messages.map((one) => one.name?.text ?? 'a class without a name');
      if (names.length > 1) faults.push(`${file.path}: holds more than one ${kind}: ${names.join(', ')}`);
      for (const name of names) {
        if (!handlers.includes(name)) faults.push(`${file.path}: ${name} has no handler in its file`);
        if (!contextOf(file.path)) continue;
        if (folderOf(file.path) !== folder) faults.push(`${file.path}: ${name} is a ${kind} outside ${folder}/`);
        if (basename(file.path) !== `${kebab(name)}.ts`)
          faults.push(`${file.path}: ${name} belongs in ${kebab(name)}.ts`);
      }
    }
    for (const [target, paths] of handled) {
      if (paths.length > 1) faults.push(`${target} has ${paths.length} handlers: ${paths.join(', ')}`);
    }
    return faults;
  });
}
