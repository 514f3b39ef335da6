/** The page of the user guide that explains each page of the console, the most specific one first. */
const PAGES: readonly (readonly [path: RegExp, page: string])[] = [
  [/^\/case-settings/, 'slaa-til'],
  [/^\/scalepoint\/.+\/reports\/|^\/scalepoint-settings\?.*tab=reports/, 'rapporter'],
  [/^\/scalepoint-settings\?.*tab=(?:tokens|connections)/, 'sikkerhedstokens'],
  [/^\/scalepoint-settings\?.*tab=messages/, 'beskeder-til-kunden'],
  [/^\/scalepoint-settings/, 'standardindstillinger'],
  [/^\/users/, 'brugernavne'],
  [/^\/calendar/, 'kalender'],
  [/^\/scalepoint\/./, 'besigtigelse'],
  [/^\/scalepoint/, 'morgenens-opgaver'],
];

/** The address in the user guide, which is in Danish. */
export function guidePage(pathAndQuery: string): string {
  return `/guide/da/${PAGES.find(([path]) => path.test(pathAndQuery))?.[1] ?? ''}`;
}
