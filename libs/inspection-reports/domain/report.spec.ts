import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { ReportContent, Signature } from '../contracts/index.js';
import { aReport, SIGNATURE, standardTemplate, WATER_DAMAGE } from '../testing/index.js';
import { isDry, missingIn } from './missing.js';

const as = (content: Partial<ReportContent>, signatures: readonly Signature[] = []) => ({
  ...{ title: 'Besigtigelsesrapport', signatures },
  content: { ...WATER_DAMAGE, ...content },
});
const NEW = { ...SIGNATURE, id: '01997c00-0000-7000-8000-0000000000a2' };

describe('a signature', () => {
  it('holds while nothing else changes, and not any more after a change', () => {
    const report = aReport();
    report.fill(as({}, [SIGNATURE]));
    report.fill(as({}, [SIGNATURE]));
    expect(report).toMatchObject({ version: 2, signatures: [{ isValid: true }] });
    report.fill(as({ remarks: 'Ændret' }, [SIGNATURE]));
    expect(report.signatures).toMatchObject([{ isValid: false }]);
    expect(recorded(report)).toEqual(Array(2).fill('inspection-reports.report-changed.v1'));
  });

  it('does not become valid again, and its strokes stay as they were drawn', () => {
    const report = aReport();
    report.fill(as({}, [SIGNATURE]));
    report.fill(as({ remarks: 'Ændret' }, [SIGNATURE]));
    report.fill(as({}, [{ ...SIGNATURE, isValid: true, path: 'M1,1 L2,2', name: 'En anden' }, NEW]));
    expect(report.signatures).toEqual([{ ...SIGNATURE, isValid: false }, NEW]);
  });
});

describe('a report is refused', () => {
  it.each<[string, Partial<ReportContent>, string]>([
    ['with an unknown question', { answers: [{ questionId: 'x', roomId: null, value: 'a' }] }, '/answers/0/questionId'],
    ['with an unknown room', { points: [{ ...WATER_DAMAGE.points[0]!, roomId: 'r9' }] }, '/points/0/roomId'],
    [
      'with an option that is none',
      { answers: [{ questionId: 'aarsag', roomId: null, value: 'Sol' }] },
      '/answers/0/value',
    ],
    [
      'with a word as a number',
      { answers: [{ questionId: 'areal', roomId: 'r1', value: 'stor' }] },
      '/answers/0/value',
    ],
    [
      'with an answer without its room',
      { answers: [{ questionId: 'areal', roomId: null, value: '1' }] },
      '/answers/0/roomId',
    ],
    ['with a room twice', { rooms: [...WATER_DAMAGE.rooms, { id: 'r1', name: 'Igen' }] }, '/rooms/2'],
  ])('%s', (_, content, pointer) => {
    expect(() => aReport().fill(as(content))).toThrow(
      expect.objectContaining({
        code: 'inspection-reports.does-not-fit',
        errors: [expect.objectContaining({ pointer })],
      }),
    );
  });

  it('once its person was erased', () => {
    const report = aReport();
    report.fill(as({}, [SIGNATURE]));
    report.erase(new Date('2026-12-01T00:00:00Z'));
    expect(report).toMatchObject({ signatures: [], content: { answers: [], rooms: [], remarks: null } });
    expect(() => report.fill(as({}))).toThrow(expect.objectContaining({ code: 'inspection-reports.erased' }));
  });
});

describe('what is missing', () => {
  const { terms } = standardTemplate('Vandskade');
  const missing = (content: Partial<ReportContent>, signatures: readonly Signature[] = [], given = terms) =>
    missingIn(given, { ...WATER_DAMAGE, ...content }, signatures).map(({ da }) => da);

  it('is nothing in a complete report', () => expect(missing({})).toEqual([]));

  it('is each mandatory question of each room, by its words', () => {
    const answers = WATER_DAMAGE.answers.filter(({ questionId, roomId }) => questionId !== 'omfang' || roomId === 'r1');
    expect(missing({ answers })).toEqual(['Gang: Hvad er skadet?']);
    expect(missing({ rooms: [] })).toEqual(['Tilføj mindst ét rum.']);
    expect(missing({ visitedAt: null })).toEqual(['Angiv dagen for besøget.']);
  });

  it('is the policyholder’s valid signature, where the template demands it', () => {
    const strict = { ...terms, agreement: { ...terms.agreement!, mandatory: true } };
    for (const wrong of [
      { ...SIGNATURE, isValid: false },
      { ...SIGNATURE, signatory: 'contractor' as const },
    ]) {
      expect(missing({}, [wrong], strict)).toEqual(['Aftaleseddel mangler forsikringstagerens gyldige underskrift.']);
    }
    expect(missing({}, [SIGNATURE], strict)).toEqual([]);
  });

  it('is a reading in a drying log', () => {
    const { terms: drying } = standardTemplate('Udtørring');
    const answers = [{ questionId: 'udstyr', roomId: null, value: 'En affugter' }];
    expect(missing({ answers, points: [] }, [], drying)).toHaveLength(1);
    expect(missing({ answers }, [], drying)).toEqual([]);
  });
});

it('a point is dry when its newest reading reaches the target, in whatever order they were entered', () => {
  const [beton, fyr] = WATER_DAMAGE.points;
  expect([isDry(beton!), isDry(fyr!)]).toEqual([true, false]);
  expect(isDry({ ...beton!, readings: beton!.readings.toReversed() })).toBe(true);
  expect(isDry({ ...beton!, readings: [] })).toBe(false);
});
