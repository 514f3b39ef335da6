const DOLLAR_QUOTE = /^\$[a-z_]*\$/i;

/**
 * Splits SQL at its semicolons, and leaves comments out. Strings, quoted names and dollar-quoted bodies are kept as they
 * are; other white space becomes one space.
 */
export function statementsOf(text: string): string[] {
  const statements: string[] = [];
  let now = '';
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const token = /^(?:--[^\n]*|\/\*[^]*?\*\/|\s+)/.exec(rest)?.[0];
    if (token !== undefined) {
      now += ' ';
      at += token.length;
    } else if (rest.startsWith(';')) {
      statements.push(now);
      now = '';
      at += 1;
    } else {
      const kept = quotedAt(rest);
      now += kept;
      at += kept.length;
    }
  }
  return [...statements, now]
    .map((one) => one.replace(/ {2,}(?=[^']*(?:'[^']*'[^']*)*$)/g, ' ').trim())
    .filter(Boolean);
}

function quotedAt(rest: string): string {
  const dollar = DOLLAR_QUOTE.exec(rest)?.[0];
  if (dollar !== undefined) {
    const end = rest.indexOf(dollar, dollar.length);
    return end < 0 ? rest : rest.slice(0, end + dollar.length);
  }
  return /^(?:'(?:[^']|'')*'|"(?:[^"]|"")*")/.exec(rest)?.[0] ?? rest.charAt(0);
}

/** Splits at commas outside of parentheses and quotes: the actions of one `alter table`. */
export function partsOf(list: string): string[] {
  const parts: string[] = [];
  let now = '';
  let depth = 0;
  for (let at = 0; at < list.length;) {
    const kept = quotedAt(list.slice(at));
    at += kept.length;
    if (kept === ',' && depth === 0) {
      parts.push(now.trim());
      now = '';
      continue;
    }
    if (kept === '(') depth += 1;
    if (kept === ')') depth -= 1;
    now += kept;
  }
  return [...parts, now.trim()].filter(Boolean);
}

/** Statements of a `do` block, without its control flow, so that they can be checked like others. */
export function statementsOfBlock(statement: string): string[] {
  const body = /\$([a-z_]*)\$([^]*)\$\1\$/i.exec(statement)?.[2] ?? '';
  const inner = body.replace(/^[^]*?\bbegin\b/i, '').replace(/\bend\b\s*;?\s*$/i, '');
  return statementsOf(inner)
    .map((one) =>
      one.replace(/^(?:(?:if|elsif)\b[^]*?\bthen\b|else\b|loop\b|for\b[^]*?\bloop\b|exception\b[^]*?\bthen\b)\s*/i, ''),
    )
    .map((one) => one.replace(/^(?:if\b[^]*?\bthen\b|else\b)\s*/i, '').trim())
    .filter((one) => one !== '' && !/^(?:end(?: if| loop)?|null|exception)$/i.test(one));
}
