import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesBelow, projectRoot } from './source-file.js';

/** Words that an engineer would not say aloud, with what to write instead. */
const ODD_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:whoever|whomever|whosoever)\b/iu, 'name the caller, user or process'],
  [/\b(?:nobody|somebody|anybody|everybody)\b/iu, 'name the caller, user or process'],
  [/\bwhat (?:became|came|becomes|comes) of\b/iu, 'the result, the outcome'],
  [/\b(?:gave|gives|give) (?:its|his|their) \w+ back\b/iu, 'release'],
  [/\bmend(?:s|ed|ing)?\b/iu, 'fix'],
  [/\banew\b/iu, 'again, re-…'],
  [/\b(?:seal|seals|sealed|sealing)\b/iu, 'encrypt'],
  [/\bno news\b|\b(?:has|have|for|is) news\b/iu, 'events, changes'],
  [/\bby (?:itself|themselves)\b/iu, 'automatically, separately'],
  [/\b(?:come|comes|came) along\b/iu, 'is installed, is included'],
  [/\bleaves? the house\b/iu, 'is sent'],
  [/\bstands\b/iu, 'is'],
  [/\bstrangers?\b/iu, 'unauthenticated or unknown callers'],
  [/\bflaws?\b/iu, 'error'],
  [/\b(?:dear|torment(?:s|ed)?)\b/iu, 'expensive; fault-injected'],
];

const FOLDERS = ['apps', 'docs', 'libs', 'migrations', 'test', 'tools'];
const FILES = ['.ci/run', '.dependency-cruiser.cjs', '.env.example', 'Dockerfile', 'docker-compose.yml'].concat(
  ['eslint.config.js', 'jest.config.js'],
  ['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md'],
);
const READ = /\.(?:ts|tsx|js|mjs|cjs|md)$/;
const GENERATED = /^libs\/client\/schema\.d\.ts$|^test\/arch\/wording/;

/** `// …`, `/* …`, a further line of a block comment, and `# …` outside of code. */
const COMMENT = /(?:^|\s)(?:\/\/|\/\*\*?)\s(.*)$|^\s*\*\s(.*)$/u;
const HASH_COMMENT = /^\s*#\s(.*)$/u;

export interface Page {
  readonly path: string;
  readonly text: string;
}

export function pages(): Page[] {
  const paths = FOLDERS.flatMap(filesBelow).filter((path) => READ.test(path) && !GENERATED.test(path));
  return [...paths, ...FILES].map((path) => ({ path, text: readFileSync(resolve(projectRoot, path), 'utf8') }));
}

/** The odd words in comments and in Markdown, as `path:line "word" (write: …)`. */
export function oddWords({ path, text }: Page): string[] {
  return text.split('\n').flatMap((line, index) => {
    const prose = proseOf(path, line);
    return ODD_WORDS.flatMap(([word, instead]) => {
      const found = word.exec(prose)?.[0];
      return found === undefined ? [] : [`${path}:${index + 1} "${found}" (write: ${instead})`];
    });
  });
}

/** What is written for people; quoted code and strings in a comment are left out. */
function proseOf(path: string, line: string): string {
  if (path.endsWith('.md')) return withoutCode(line);
  const comment = (READ.test(path) ? COMMENT : HASH_COMMENT).exec(line);
  return withoutCode(comment?.[1] ?? comment?.[2] ?? '');
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/gu, '');
}
