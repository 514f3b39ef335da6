// The catalogue of problem codes with their Danish and English texts, read from the source.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const NOT_PRODUCT = /\.(?:spec|int-spec|e2e-spec|d)\.ts$|^(?:client|platform\/testing)\/|\/testing\//;
const STATUS_OF_KIND = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  invalid: 422,
  unavailable: 503,
};

/** Problems of the API by code: `{ code, status, da, en }`; `status` is null for reasons that are part of a resource. */
export function problemsIn(root) {
  const found = new Map();
  for (const path of sourcesIn(root)) {
    const text = readFileSync(path, 'utf8');
    // Parsing takes long, and most files have no texts.
    if (!/\bda\b/.test(text)) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    for (const problem of problemsOf(source, contextOf(path))) {
      const known = found.get(problem.code);
      if (!known || (known.status === null && problem.status !== null)) found.set(problem.code, problem);
      else if (!known.en.includes(problem.en) && known.status === problem.status) {
        known.da.push(...problem.da);
        known.en.push(...problem.en);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function sourcesIn(root) {
  return readdirSync(join(root, 'libs'), { recursive: true })
    .filter((path) => path.endsWith('.ts') && !NOT_PRODUCT.test(path))
    .sort()
    .map((path) => join(root, 'libs', path));
}

const contextOf = (path) => /libs\/([a-z-]+)\//.exec(path)?.[1] ?? '';

function problemsOf(source, context) {
  const all = [];
  const visit = (node, key) => {
    if (ts.isObjectLiteralExpression(node)) all.push(...ofLiteral(node, key));
    if (isSuper(node) && node.arguments.length > 1) all.push(...ofSuper(node));
    if (isRefusal(node)) all.push(ofRefusal(node, context));
    const name = ts.isPropertyAssignment(node) ? node.name.text : key;
    ts.forEachChild(node, (child) => visit(child, name));
  };
  visit(source);
  return all.filter(({ code }) => /^[a-z][a-z-]*\.[a-z]/.test(code));
}

const isSuper = (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;

/** `{ code, da, en, kind? }`, or the same in an `HttpRefusal(status, …)`, or in a table with the status as its key. */
function ofLiteral(node, key) {
  const property = (name) =>
    node.properties.find(
      (one) => (ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one)) && one.name.text === name,
    );
  const valueOf = (name) => {
    const one = property(name);
    return one && textsOf(ts.isShorthandPropertyAssignment(one) ? one.name : one.initializer);
  };
  const [code] = valueOf('code') ?? [];
  const [da, en] = [valueOf('da'), valueOf('en')];
  if (!code || !da?.length || !en?.length) return [];
  const [kind] = valueOf('kind') ?? [];
  const status = STATUS_OF_KIND[kind] ?? statusAround(node) ?? (/^\d{3}$/.test(key ?? '') ? Number(key) : null);
  return [{ code, status, da, en }];
}

const isRefusal = (node) =>
  ts.isCallExpression(node) && node.expression.getText() === 'refusal' && node.arguments.length > 2;

/** `refusal(code, da, en, kind = 'conflict')` makes an error of its context. */
function ofRefusal({ arguments: [code, da, en, kind] }, context) {
  const status = STATUS_OF_KIND[kind ? textsOf(kind)[0] : 'conflict'];
  return { code: `${context}.${code.text}`, status, da: textsOf(da), en: textsOf(en) };
}

/** Subclasses of `Unauthenticated` pass their code and texts on. */
function ofSuper({ arguments: [code, texts] }) {
  if (!ts.isStringLiteralLike(code)) return [];
  const literals = ts.isObjectLiteralExpression(texts) ? [texts] : tableOf(texts);
  const of = (name) => literals.flatMap((one) => valueIn(one, name));
  return [{ code: code.text, status: 401, da: of('da'), en: of('en') }];
}

/** `reasons[reason]` may be any of the texts in the table. */
function tableOf(node) {
  const table = ts.isElementAccessExpression(node) ? initializerOf(node.expression) : undefined;
  return table?.properties.map(({ initializer }) => initializer) ?? [];
}

function valueIn(literal, name) {
  const one = literal.properties?.find((property) => property.name?.text === name);
  return one ? textsOf(one.initializer) : [];
}

function statusAround(node) {
  const users = ts.isNewExpression(node.parent)
    ? [node.parent]
    : ts.isVariableDeclaration(node.parent)
      ? usersOf(node.parent)
      : [];
  const status = users.find((one) => one.expression.getText() === 'HttpRefusal')?.arguments[0];
  return status && ts.isNumericLiteral(status) ? Number(status.text) : null;
}

/** Where the constant is an argument of a constructor. */
function usersOf({ name, parent }) {
  const users = [];
  const visit = (node) => {
    if (ts.isNewExpression(node) && node.arguments?.some((one) => one.getText() === name.getText())) users.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parent.getSourceFile());
  return users;
}

function initializerOf(name) {
  let found;
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name.getText()) found ??= node.initializer;
    if (!found) ts.forEachChild(node, visit);
  };
  visit(name.getSourceFile());
  return found && (ts.isAsExpression(found) ? found.expression : found);
}

/** All texts that an expression may have; values inserted at run time are shown as `…`. */
function textsOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const text = node.templateSpans.reduce((before, span) => `${before}…${span.literal.text}`, node.head.text);
    // Parts that may be left out follow others without a space.
    return [text.replaceAll(/…[.…]*…/g, '…')];
  }
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return textsOf(node.left).flatMap((left) => textsOf(node.right).map((right) => left + right));
  }
  // `text.trimEnd()`
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return textsOf(node.expression.expression);
  }
  if (ts.isIdentifier(node)) {
    const value = initializerOf(node);
    return value && value !== node && !ts.isIdentifier(value) ? textsOf(value) : [];
  }
  return [];
}
