import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** Relative to the project's root, with slashes. */
  readonly path: string;
  readonly ast: ts.SourceFile;
}

export const projectRoot = resolve(import.meta.dirname, '../..');

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);
const TEST = /\.(spec|int-spec|e2e-spec)\.tsx?$|\/testing\//;

/** Paths of all files below `folder`, relative to the project's root, sorted; empty if the folder does not exist. */
export function filesBelow(folder: string): string[] {
  const absolute = resolve(projectRoot, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name) && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

/** Production code in TypeScript: without tests, builders and declarations. */
export function productionFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !TEST.test(path))
    .map((path) => sourceFile(path, readFileSync(resolve(projectRoot, path), 'utf8')));
}

/** A fictitious file, to prove that a check finds violations. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, ast: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

export function nodesOf<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

export const classesOf = (file: SourceFile): ts.ClassDeclaration[] => nodesOf(file.ast, ts.isClassDeclaration);

export function superclassOf(declared: ts.ClassDeclaration): string | undefined {
  const parent = declared.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return parent && ts.isIdentifier(parent.expression) ? parent.expression.text : undefined;
}

export function isAbstract(declared: ts.ClassDeclaration): boolean {
  return declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false;
}

/** The arguments of the decorator `@name(…)`, if the class has it. */
export function decoratorOf(declared: ts.ClassDeclaration, name: string): ts.NodeArray<ts.Expression> | undefined {
  return (ts.getDecorators(declared) ?? [])
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .find(({ expression }) => ts.isIdentifier(expression) && expression.text === name)?.arguments;
}

/** The value of a string literal, also of a `const` in the same file. */
export function textOf(expression: ts.Expression | undefined): string | undefined {
  if (!expression) return undefined;
  if (ts.isAsExpression(expression)) return textOf(expression.expression);
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (!ts.isIdentifier(expression)) return undefined;
  const declared = nodesOf(expression.getSourceFile(), ts.isVariableDeclaration).find(
    ({ name }) => ts.isIdentifier(name) && name.text === expression.text,
  );
  return declared?.initializer && ts.isStringLiteralLike(declared.initializer) ? declared.initializer.text : undefined;
}

/** The value of `key` in an object literal, also in shorthand. */
export function propertyOf(object: ts.Expression | undefined, key: string): ts.Expression | undefined {
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  for (const property of object.properties) {
    if (!property.name || property.name.getText() !== key) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}
