import { readdirSync, readFileSync } from 'node:fs';
import { danish } from './danish';
import { english } from './english';
import { entranceDanish } from './entrance';

describe('Danish as the trade speaks it', () => {
  it.each([
    ['signInAs', 'Vælg en demobruger'],
    ['cancel', 'Fortryd'],
    ['changedMeanwhile', 'En anden har rettet oplysningerne i mellemtiden. Gennemgå ændringerne, og gem igen.'],
    ['whoChanged', 'Rettet af'],
    ['keepMine', 'Gem mine ændringer'],
    ['takeTheirs', 'Kassér mine ændringer'],
    ['theirsNow', 'Gemt værdi'],
    ['mineNow', 'Min ændring'],
    ['charges', 'Opkrævninger'],
    ['nextCharge', 'Næste opkrævning'],
    ['caseName', 'Skabelon til sagsnavn'],
    ['subAlias', 'Underalias'],
    ['insurerDebtor', 'Debitor for selskabet'],
    ['asCompany', 'Følg standardindstillingen'],
    ['deleteToken', 'Slet token?'],
    ['sendTest', 'Send testbesked'],
    ['lastUsed', 'Senest brugt'],
    ['startUpLetter', 'Tilmelding til Scalepoint'],
    ['inbox', 'Modtagelser'],
    ['newTasks', 'Afventer svar'],
    ['overdue', 'Frist overskredet'],
    ['reportInspection', 'Meld besigtiget'],
    ['beginRepair', 'Påbegynd reparation'],
    ['close', 'Afslut opgave'],
    ['posting', 'Status i Scalepoint'],
    ['settlementNote', 'Vejledende beregning. Fordelingen aftales med selskabet.'],
    ['notLive', 'Opdateres hvert 15. sekund'],
    ['differences', 'Selskabets oplysninger afviger fra sagen'],
    ['isThere', 'Fakturaen findes i Scalepoint'],
    ['isNotThere', 'Findes ikke – send igen'],
    ['tasksHeading', 'Scalepoint-opgaver'],
    ['settingsHeading', 'Scalepoint-indstillinger'],
    ['clear', 'Ryd'],
    ['searchButton', 'Søg'],
  ] as const)('%s is "%s"', (word, text) => {
    expect(danish[word]).toBe(text);
  });

  it('has "token" in the common gender, and no text twice as long as a line of a dialog', () => {
    const texts = Object.values(danish);
    expect(texts.filter((text) => /tokenet\b|\bet (?:\w+ )?(?:sikkerheds)?token\b/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length > 240)).toEqual([]);
  });

  it('has an English text for each, with the same places to fill in', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    const different = (Object.keys(danish) as (keyof typeof danish)[]).filter(
      (word) => places(danish[word]).join() !== places(english[word]).join(),
    );
    expect(different).toEqual([]);
  });

  it('has each word in one topic only', async () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(
      (name) => name.endsWith('.ts') && !/^(?:danish|english|danish-pack|english-pack|index|words\.spec)\./.test(name),
    );
    const overwritten: string[] = [];
    for (const file of files) {
      const texts = Object.entries((await import(`./${file}`)) as Record<string, Record<string, string>>);
      for (const [name, topic] of texts.filter(([name]) => /(?:Danish|English)$/.test(name))) {
        const whole: Record<string, string> = name.endsWith('Danish') ? danish : english;
        overwritten.push(...Object.keys(topic).filter((word) => whole[word] !== topic[word]));
      }
    }
    expect(overwritten).toEqual([]);
  });

  it('has the words of the sign-in page, and of what surrounds the pages, at hand without loading', () => {
    const parts = ['pages/sign-in', 'brand', 'held-moves', 'page-boundary', 'problem', 'shell'];
    const used = parts.flatMap((part) => {
      const calls = readFileSync(new URL(`../${part}.tsx`, import.meta.url), 'utf8').matchAll(/\bword\(([^)]*)\)/g);
      return [...calls].flatMap(([, inside = '']) => [...inside.matchAll(/'([^']+)'/g)].map(([, word = '']) => word));
    });
    expect(used).toContain('signInAs');
    expect(used.filter((word) => word !== 'failed' && !(word in entranceDanish))).toEqual([]);
  });
});
