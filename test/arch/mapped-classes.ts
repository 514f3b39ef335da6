import ts from 'typescript';
import { contextOf } from './contexts.js';
import { classesOf, nodesOf, type SourceFile } from './source-file.js';

/**
 * MikroORM loads entities without running a constructor. A field initialiser or a `#private` field would exist
 * in a new object but not in a loaded one: a bug that only shows with the second request.
 */
export function mappedClassFaults(files: readonly SourceFile[]): string[] {
  const mapped = new Set(files.filter(({ path }) => path.endsWith('.mapping.ts')).flatMap(mappedNames));
  return files.flatMap((file) =>
    classesOf(file)
      .filter(({ name }) => name && mapped.has(`${contextOf(file.path)} ${name.text}`))
      .flatMap((one) =>
        one.members.flatMap((member) => {
          if (!member.name) return [];
          const named = `${file.path}: ${one.name?.text}.${member.name.getText()}`;
          if (ts.isPrivateIdentifier(member.name))
            return [`${named} is private to the engine, which a mapped class cannot be`];
          return ts.isPropertyDeclaration(member) && member.initializer && !isStatic(member)
            ? [`${named} has an initialiser, which a mapped class cannot have`]
            : [];
        }),
      ),
  );
}

/** `defineEntity({ class: Task, … })` and `.setClass(Task)`. */
function mappedNames({ path, ast }: SourceFile): string[] {
  const given = nodesOf(ast, ts.isPropertyAssignment)
    .filter(({ name }) => name.getText() === 'class')
    .map(({ initializer }) => initializer);
  const set = nodesOf(ast, ts.isCallExpression)
    .filter(({ expression }) => ts.isPropertyAccessExpression(expression) && expression.name.text === 'setClass')
    .flatMap(({ arguments: [one] }) => one ?? []);
  return [...given, ...set].filter(ts.isIdentifier).map(({ text }) => `${contextOf(path)} ${text}`);
}

function isStatic(member: ts.PropertyDeclaration): boolean {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}
