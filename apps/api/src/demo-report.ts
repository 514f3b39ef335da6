import type { Call } from './demo/demo-erp.js';

const TEMPLATE = '01990000-0000-7000-8000-00000000d001';
const SIGNATURE =
  'M40,140 L52,96 L70,60 L84,98 L100,140 M60,112 L95,100 M130,90 L140,120 L150,140 L164,108 L180,80 L196,112 L210,140' +
  ' L226,104 L240,70 L260,104 L280,130 L306,108 L330,90 L364,106 L400,120';

const answers = (roomId: string, omfang: string) => [
  { questionId: 'omfang', roomId, value: omfang },
  { questionId: 'areal', roomId, value: '6.5' },
  { questionId: 'udbedring', roomId, value: 'Gulv og fodpaneler tages op, konstruktionen tørres, og nyt gulv lægges.' },
  { questionId: 'skimmel', roomId, value: 'no' },
  { questionId: 'udtoerring', roomId, value: 'Kondensaffugter' },
];

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** A finished inspection report with a drying log, as a craftsman would have filled it in on site. */
export async function finishReport(call: Call, taskId: string): Promise<void> {
  const { id } = await call<{ id: string }>('POST', 'reports', { taskId, kind: 'inspection', templateId: TEMPLATE });
  const readings = [
    ['97.5', 13],
    ['94', 9],
    ['88.5', 5],
    ['83', 0],
  ] as const;
  await call('PUT', `reports/${id}`, {
    ...{ title: 'Besigtigelsesrapport', visitedAt: daysAgo(13), photos: [] },
    remarks: 'Husejeren var til stede. Affugteren tømmes hver anden dag.',
    rooms: [
      { id: 'bad', name: 'Badeværelse' },
      { id: 'gang', name: 'Gang' },
    ],
    answers: [
      { questionId: 'aarsag', roomId: null, value: 'Skjult rør' },
      { questionId: 'stoppet', roomId: null, value: 'yes' },
      { questionId: 'forklaring', roomId: null, value: 'Et rør i væggen mellem bad og gang er utæt ved en samling.' },
      { questionId: 'beboelig', roomId: null, value: 'yes' },
      { questionId: 'asbest', roomId: null, value: 'no' },
      ...answers('bad', 'Gulv og nederste halve meter af væggen er gennemfugtet.'),
      ...answers('gang', 'Trægulvet har slået sig langs væggen mod badet.'),
    ],
    points: [
      {
        ...{ id: 'p1', name: 'Gulv ved bruseniche', roomId: 'bad', material: 'Beton', unit: 'relative-humidity' },
        target: '85',
        readings: readings.map(([value, days]) => ({ at: daysAgo(days), value })),
      },
    ],
    signatures: [
      {
        ...{ id: crypto.randomUUID(), signatory: 'policyholder', name: 'Forsikringstager', path: SIGNATURE },
        ...{ signedAt: daysAgo(13), isValid: true },
      },
    ],
  });
  await call('POST', `reports/${id}/finishing`);
}
