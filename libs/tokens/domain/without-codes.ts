const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** A text in which each of the codes shows its last four characters alone, in any case and any escape of a wire. */
export function withoutCodes(text: string, codes: readonly string[]): string {
  let shown = text;
  for (const code of codes) {
    const spellings = [...new Set([code, inJson(code), inXml(code), encodeURIComponent(code.toWellFormed())])];
    const anySpelling = new RegExp(spellings.map((one) => one.replace(SPECIAL, '\\$&')).join('|'), 'gi');
    shown = shown.replace(anySpelling, `\u2022\u2022\u2022\u2022${code.length < 16 ? '' : code.slice(-4)}`);
  }
  return shown;
}

function inJson(code: string): string {
  return JSON.stringify(code).slice(1, -1);
}

function inXml(code: string): string {
  return code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
