export type Language = 'da' | 'en';

/** What a person chose in this browser. It holds no personal data and outlives the session. */
const LANGUAGE = 'scalepoint.language';
/** The last filters of the task list, for this tab. */
const LIST = 'scalepoint.list';

export function keptLanguage(): Language {
  return localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'da';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE, language);
}

/** Whether pages are light or dark, or as the system asks for. */
export type ModeChoice = 'system' | 'light' | 'dark';
const MODE = 'scalepoint.mode';

export function keptMode(): ModeChoice {
  const kept = localStorage.getItem(MODE);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function keepMode(choice: ModeChoice): void {
  if (choice === 'system') localStorage.removeItem(MODE);
  else localStorage.setItem(MODE, choice);
}

/** The address of the task list as this tab last showed it. */
export function listAddress(): string {
  return `/scalepoint${sessionStorage.getItem(LIST) ?? ''}`;
}

export function keepListAddress(search: string): void {
  sessionStorage.setItem(LIST, search);
}

/** Whether the issuer may still know this browser, so that it can be asked without a click. */
const ISSUER_KNOWS = 'scalepoint.issuer-knows';

export function doesIssuerKnow(): boolean {
  return localStorage.getItem(ISSUER_KNOWS) !== null;
}

export function keepIssuerKnows(knows: boolean): void {
  if (knows) localStorage.setItem(ISSUER_KNOWS, 'yes');
  else localStorage.removeItem(ISSUER_KNOWS);
}

/** The columns of the task list that a person chose in this browser. */
const COLUMNS = 'scalepoint.columns';

export function keptColumns(): readonly string[] | null {
  return localStorage.getItem(COLUMNS)?.split(',').filter(Boolean) ?? null;
}

export function keepColumns(columns: readonly string[]): void {
  localStorage.setItem(COLUMNS, columns.join(','));
}

/** Single letters can be switched off, for people who speak to their computer or often hit keys by accident. */
const KEYS_OFF = 'scalepoint.keys-off';

export function areKeysOn(): boolean {
  return localStorage.getItem(KEYS_OFF) === null;
}

export function keepKeysOn(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEYS_OFF);
  else localStorage.setItem(KEYS_OFF, 'yes');
}
