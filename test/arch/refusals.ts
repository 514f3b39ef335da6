import ts from 'typescript';
import { basename, contextOf } from './contexts.js';
import { classesOf, nodesOf, propertyOf, type SourceFile, superclassOf, textOf } from './source-file.js';

/** Contexts whose codes start with a shorter word than their name, because front ends use them. */
export const SHORT_PREFIXES: Readonly<Record<string, string>> = {
  'scalepoint-settings': 'settings',
  'scalepoint-gateway': 'gateway',
};

/** Codes of errors outside any context, or in code that all contexts share. */
const SHARED_PREFIXES = ['http', 'identity', 'platform'];
const CODE = /^([a-z]+(?:-[a-z]+)*)\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Error codes are part of the API: `<context>.<error>`, and each belongs to one error. */
export function refusalFaults(files: readonly SourceFile[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const file of files) {
    for (const refusal of classesOf(file).filter((one) => superclassOf(one) === 'DomainError')) {
      for (const code of codesOf(refusal)) {
        const owner = `${file.path} ${refusal.name?.text}`;
        const prefix = CODE.exec(code)?.[1];
        if (!prefix) faults.push(`${file.path}: ${code} is not <context>.<refusal> in kebab case`);
        else if (!prefixesOf(file.path).includes(prefix)) {
          faults.push(`${file.path}: ${code} should start with ${prefixesOf(file.path)[0]}.`);
        }
        if (owners.has(code)) faults.push(`${code} is used by two errors: ${owners.get(code)}, ${owner}`);
        owners.set(code, owner);
      }
    }
  }
  return faults;
}

function prefixesOf(path: string): string[] {
  const context = contextOf(path);
  if (context) return [SHORT_PREFIXES[context] ?? context];
  // Value objects of the kernel use their own name: money.ts as `money.`.
  return path.startsWith('libs/shared-kernel/')
    ? [basename(path).replace(/\.ts$/, ''), ...SHARED_PREFIXES]
    : SHARED_PREFIXES;
}

function codesOf(refusal: ts.ClassDeclaration): string[] {
  return nodesOf(refusal, ts.isCallExpression)
    .filter(({ expression }) => expression.kind === ts.SyntaxKind.SuperKeyword)
    .flatMap(({ arguments: [given] }) => textOf(propertyOf(given, 'code')) ?? []);
}
