import type { MoistureUnit, ReportKind, Signatory, TemplateQuestion } from '../../contracts/index.js';

const timeZone = 'Europe/Copenhagen';
const DAY = new Intl.DateTimeFormat('da-DK', { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DAY = new Intl.DateTimeFormat('da-DK', { timeZone, day: '2-digit', month: '2-digit' });
const TIME = new Intl.DateTimeFormat('da-DK', { timeZone, hour: '2-digit', minute: '2-digit' });

export const danishDate = (at: Date | string): string => DAY.format(new Date(at));
export const shortDate = (at: Date | string): string => SHORT_DAY.format(new Date(at));
export const danishTime = (at: Date | string): string =>
  `${danishDate(at)} kl. ${TIME.format(new Date(at)).replace(':', '.')}`;
export const danishNumber = (decimal: string): string => decimal.replace('.', ',');

export const UNITS: Readonly<Record<MoistureUnit, string>> = {
  'wood-moisture': '% træfugt',
  'relative-humidity': '% RF',
  wme: '% WME',
  digits: 'digits',
};

export const SIGNED_BY: Readonly<Record<Signatory, string>> = {
  policyholder: 'Forsikringstager',
  contractor: 'Håndværker',
};

export const KINDS: Readonly<Record<ReportKind, string>> = {
  inspection: 'Besigtigelse',
  'drying-log': 'Udtørring',
  finish: 'Færdigmelding',
};

const YES_NO: Readonly<Record<string, string>> = { yes: 'Ja', no: 'Nej', 'not-relevant': 'Ikke relevant' };

export function answerText({ kind, unit }: TemplateQuestion, value: string): string {
  if (kind === 'yes-no') return YES_NO[value] ?? value;
  return kind === 'number' ? [danishNumber(value), unit].filter(Boolean).join(' ') : value;
}
