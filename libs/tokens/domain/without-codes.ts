const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** Masks each of the codes in a text except for its last four characters, in any case and any escaping. */
export function withoutCodes(text: string, codes: readonly string[]): string {
  let shown = text;
  // The longest first, since one may be a prefix of another.
  for (const code of codes.toSorted((one, other) => other.length - one.length)) {
    const spellings = [...new Set([code, inJson(code), inXml(code), encodeURIComponent(code.toWellFormed())])];
    const anySpelling = new RegExp(spellings.map((one) => one.replace(SPECIAL, '\\$&')).join('|'), 'gi');
    const mask = `\u2022\u2022\u2022\u2022${code.length < 16 ? '' : code.slice(-4)}`;
    // A function, because "$&" in a replacement text would insert the code itself.
    shown = shown.replace(anySpelling, () => mask);
  }
  return shown;
}

function inJson(code: string): string {
  return JSON.stringify(code).slice(1, -1);
}

function inXml(code: string): string {
  return code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
