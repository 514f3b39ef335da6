import type { Words } from './danish';
import { entranceDanish, entranceEnglish } from './entrance';
import type { Language } from '../kept-settings';
import type { LanguagePack } from './danish-pack';

export type { Word } from './danish';

const entrances = { da: entranceDanish, en: entranceEnglish };
// Each on its own: of a choice within one expression, the build would load both.
const packs = { da: () => import('./danish-pack'), en: () => import('./english-pack') };
const loaded: Partial<Record<Language, LanguagePack>> = {};
const loading: Partial<Record<Language, Promise<LanguagePack>>> = {};

/** Loads all words of a language, once. */
export function loadLanguage(language: Language): Promise<LanguagePack> {
  return (loading[language] ??= askFor(language));
}

async function askFor(language: Language): Promise<LanguagePack> {
  try {
    const { pack } = await packs[language]();
    return (loaded[language] = pack);
  } catch (error) {
    // The next one who asks tries again.
    delete loading[language];
    throw error;
  }
}

/** What is loaded of a language: undefined before its words are. */
export function loadedLanguage(language: Language): LanguagePack | undefined {
  return loaded[language];
}

/** Before a user is signed in, only the words of the sign-in page are there. */
export function wordsOf(language: Language): Partial<Words> {
  return loaded[language]?.words ?? entrances[language];
}
