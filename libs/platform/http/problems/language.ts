/** Languages of messages for users. */
export type Language = 'da' | 'en';

/** Danish or English, by the caller's preference (RFC 9110, 12.5.4); Danish without one. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'da';
  const weights: Partial<Record<Language | '*', number>> = {};
  for (const range of acceptLanguage.split(',')) {
    const [, tag, q] = /^\s*(da|en|\*)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+)\s*)?$/i.exec(range) ?? [];
    if (!tag) continue;
    const language = tag.toLowerCase() as Language | '*';
    weights[language] = Math.max(weights[language] ?? 0, q === undefined ? 1 : Number(q) || 0);
  }
  const others = weights['*'] ?? 0;
  return (weights.en ?? others) > (weights.da ?? others) ? 'en' : 'da';
}
