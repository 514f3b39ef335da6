/** Codes of UN/ECE recommendation 20 for the units as Danish craftsmen write them. */
const CODES: Readonly<Record<string, string>> = {
  stk: 'H87',
  styk: 'H87',
  stykker: 'H87',
  time: 'HUR',
  timer: 'HUR',
  t: 'HUR',
  min: 'MIN',
  minut: 'MIN',
  minutter: 'MIN',
  dag: 'DAY',
  dage: 'DAY',
  uge: 'WEE',
  uger: 'WEE',
  md: 'MON',
  måned: 'MON',
  måneder: 'MON',
  m: 'MTR',
  meter: 'MTR',
  lbm: 'MTR',
  mm: 'MMT',
  cm: 'CMT',
  km: 'KMT',
  m2: 'MTK',
  kvm: 'MTK',
  m3: 'MTQ',
  g: 'GRM',
  kg: 'KGM',
  ton: 'TNE',
  l: 'LTR',
  ltr: 'LTR',
  liter: 'LTR',
  kwh: 'KWH',
  sæt: 'SET',
  par: 'PR',
  sum: 'LS',
  fast: 'LS',
  '%': 'P1',
};

/** Mutually defined: the recipient reads the unit from the line. */
export const UNKNOWN_UNIT = 'ZZ';

/** The code of a unit, regardless of case, a final point and superscripts (`Timer`, `stk.`, `m²`). */
export function unitCodeOf(unit: string): string {
  const key = unit.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(CODES, key) ? (CODES[key] ?? UNKNOWN_UNIT) : UNKNOWN_UNIT;
}
