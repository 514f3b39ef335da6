import type { ReportContent, Signature, TemplateTerms } from '../contracts/index.js';
import { Report } from '../domain/report.js';
import { STANDARD_TEMPLATES } from '../domain/standard-templates.js';

/** The standard template of this name. */
export function standardTemplate(name: string): { readonly id: string; readonly terms: TemplateTerms } {
  const found = STANDARD_TEMPLATES.find(({ terms }) => terms.name === name);
  if (!found) throw new Error(`There is no standard template ${name}`);
  return found;
}

/** What an inspection of a water damage found: complete, with two rooms and a drying log. */
export const WATER_DAMAGE: ReportContent = {
  visitedAt: '2026-11-25T08:30:00.000Z',
  rooms: [
    { id: 'r1', name: 'Badeværelse' },
    { id: 'r2', name: 'Gang' },
  ],
  answers: [
    { questionId: 'aarsag', roomId: null, value: 'Skjult rør' },
    { questionId: 'stoppet', roomId: null, value: 'yes' },
    {
      questionId: 'forklaring',
      roomId: null,
      value:
        'Et rør i væggen mellem bad og gang er utæt ved en samling. Skaden blev opdaget, da fodpanelerne slog sig.',
    },
    { questionId: 'beboelig', roomId: null, value: 'yes' },
    { questionId: 'asbest', roomId: null, value: 'no' },
    { questionId: 'byggeaar', roomId: null, value: '1974' },
    ...['r1', 'r2'].flatMap((roomId) => [
      { questionId: 'omfang', roomId, value: 'Gulv og nederste halve meter af væggen er gennemfugtet.' },
      { questionId: 'areal', roomId, value: '6.5' },
      {
        questionId: 'udbedring',
        roomId,
        value: 'Fodpaneler og gulv tages op, konstruktionen tørres, nyt gulv lægges.',
      },
      { questionId: 'skimmel', roomId, value: 'no' },
      { questionId: 'udtoerring', roomId, value: 'Kondensaffugter' },
    ]),
  ],
  photos: [],
  points: [
    {
      ...{ id: 'p1', name: 'Gulv ved bruseniche', roomId: 'r1', material: 'Beton', unit: 'relative-humidity' },
      target: '85',
      readings: [
        { at: '2026-11-12T08:30:00.000Z', value: '97.5' },
        { at: '2026-11-16T08:30:00.000Z', value: '94' },
        { at: '2026-11-20T08:30:00.000Z', value: '88.5' },
        { at: '2026-11-25T08:30:00.000Z', value: '83' },
      ],
    },
    {
      ...{ id: 'p2', name: 'Bjælke under gulv', roomId: 'r2', material: 'Fyr', unit: 'wood-moisture', target: '16' },
      readings: [
        { at: '2026-11-12T08:35:00.000Z', value: '27' },
        { at: '2026-11-20T08:35:00.000Z', value: '19.5' },
      ],
    },
  ],
  remarks: 'Husejeren var til stede. Affugteren tømmes hver anden dag.',
};

export const SIGNATURE: Signature = {
  id: '01997c00-0000-7000-8000-0000000000a1',
  signatory: 'policyholder',
  name: 'Karen Holm',
  path: 'M40,140 L70,60 L100,140 M60,110 L95,100 M130,90 L150,140 L180,80 L210,140 L240,70 L280,130 L330,90 L400,120',
  signedAt: '2026-11-25T09:10:00.000Z',
  isValid: true,
};

/** A report as it was saved: nothing is recorded that a test did not do. */
export function aReport(content: Partial<ReportContent> = {}, template = 'Vandskade'): Report {
  const report = Report.start('company', 'report', 'task', standardTemplate(template), 'anna');
  report.content = { ...WATER_DAMAGE, ...content };
  report.releaseEvents();
  return report;
}
