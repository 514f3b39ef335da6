import ts from 'typescript';
import { contextOf } from './contexts.js';
import { classesOf, decoratorOf, propertyOf, type SourceFile } from './source-file.js';

/** The module of a context is imported where its contracts are used, and lists what it has in arrays with a name. */
export function moduleFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (!contextOf(file.path)) return [];
    return classesOf(file).flatMap((one) => {
      const faults = decoratorOf(one, 'Global') ? [`${file.path}: a context is not global; import its module`] : [];
      const [settings] = decoratorOf(one, 'Module') ?? [];
      for (const key of ['controllers', 'providers']) {
        const listed = propertyOf(settings, key);
        if (listed && !isOfNamedArrays(listed)) faults.push(`${file.path}: ${key} are listed in a const with a name`);
      }
      return faults;
    });
  });
}

function isOfNamedArrays(listed: ts.Expression): boolean {
  if (ts.isIdentifier(listed)) return true;
  if (!ts.isArrayLiteralExpression(listed)) return false;
  return listed.elements.every((one) => ts.isSpreadElement(one) && ts.isIdentifier(one.expression));
}
