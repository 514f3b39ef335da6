import jpeg from 'jpeg-js';
import type { Locator, Page } from 'playwright-core';

/** Of the answers that the template for water damage asks for. */
const WORDS = {
  forklaring: 'Et rør under bryggerset er utæt. Opdaget fredag, da gulvet blev blødt.',
  omfang: 'Gulvbrædder og fodpaneler er opfugtede.',
  udbedring: 'Nyt gulv på 6 m², udtørring i 14 døgn.',
} as const;

/** What must be read in the PDF. */
export const IN_PDF = [
  ...Object.values(WORDS),
  'Vandskade',
  'Hvor kommer vandet fra?',
  'Skjult rør',
  'Er udstrømningen stoppet?',
  'Bryggers',
  'Skjolde bag vaskemaskinen',
  'Gulv ved bryggers',
  '21,5',
  'mål højst 16 % træfugt',
  'Aftaleseddel',
  'Åse Ørskov 1',
  'Søndre Æblevej 1',
  'Demo Byg & Søn',
] as const;

function aPhoto(): Buffer {
  const [width, height] = [480, 360];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0, pixel = 0; pixel < width * height; pixel++, at += 4) {
    data[at] = 90 + (pixel % width) / 4;
    data[at + 1] = 110 + Math.floor(pixel / width) / 4;
  }
  return jpeg.encode({ data, width, height }, 80).data;
}

/**
 * Fills in the report of a water damage on a phone, as the employee does in the house: the questions, one room with a
 * photo, a moisture reading, and the signature of the policyholder.
 */
export async function fillInReport(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const answer = (question: RegExp, choice: string) =>
    main.getByRole('radiogroup', { name: question }).getByText(choice, { exact: true }).click();
  const choose = async (question: RegExp, choice: string) => {
    await main.getByRole('combobox', { name: question }).click();
    await page.getByTitle(choice, { exact: true }).last().click();
  };
  const write = (question: RegExp, text: string) => main.getByRole('textbox', { name: question }).fill(text);

  await choose(/^Hvor kommer vandet fra/, 'Skjult rør');
  await answer(/^Er udstrømningen stoppet/, 'Ja');
  await write(/^Hvordan er skaden sket/, WORDS.forklaring);
  await answer(/^Kan boligen bebos/, 'Ja');
  await answer(/^Er der mistanke om asbest/, 'Nej');

  const room = main.getByLabel('Rummets navn');
  await room.fill('Bryggers');
  await room.press('Enter');
  await main.getByRole('button', { name: 'Fjern Bryggers' }).waitFor();
  await write(/^Hvad er skadet/, WORDS.omfang);
  await write(/^Forslag til udbedring/, WORDS.udbedring);
  await answer(/^Er der synlig skimmelsvamp/, 'Nej');
  await choose(/^Udtørring/, 'Kondensaffugter');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    main.getByRole('button', { name: 'Tag foto' }).first().click(),
  ]);
  await chooser.setFiles([{ name: 'bryggers.jpg', mimeType: 'image/jpeg', buffer: aPhoto() }]);
  await main.getByLabel('Billedtekst').fill('Skjolde bag vaskemaskinen');

  await main.getByRole('button', { name: 'Tilføj målepunkt' }).click();
  await main.getByRole('textbox', { name: 'Målepunkt' }).fill('Gulv ved bryggers');
  await main.getByRole('textbox', { name: 'Ny måling' }).fill('21,5');
  await main.getByRole('button', { name: 'Gem måling' }).click();
  await main.getByText('Ikke tør endnu').waitFor();

  await main.getByRole('button', { name: 'Forsikringstager underskriver' }).click();
  await main.getByLabel('Navn på den, der underskriver').fill('Åse Ørskov 1');
  await draw(page, main.getByRole('img', { name: 'Skriv under her' }));
  await main.getByRole('button', { name: 'Gem underskrift' }).click();
  await main.getByRole('button', { name: 'Fjern underskriften fra Åse Ørskov 1' }).waitFor();
}

async function draw(page: Page, pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  const to = (x: number, y: number) => page.mouse.move(box.x + box.width * x, box.y + box.height * y);
  await to(0.15, 0.7);
  await page.mouse.down();
  for (const [x, y] of [
    [0.25, 0.25],
    [0.35, 0.75],
    [0.45, 0.4],
    [0.6, 0.7],
    [0.85, 0.35],
  ] as const)
    await to(x, y);
  await page.mouse.up();
}
