import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../src/checks/index.js';
import { LANGUAGES } from '../src/model.js';
import { packageRoot } from '../src/package-root.js';

// A report gives leads for review and never verdicts: no text that a user can read may accuse anybody, in any language.

/** Stems of words that accuse. */
const FORBIDDEN =
  /fraud|guilt|\bfake|criminal|cheat|rigg|stuff(?:ed|ing)|perpetrat|culprit|illegal|offend|suspect|falsif|forge[dr]|violat|carousel|мошен|фальсиф|винов|вброс|подлог|подтасов|преступ|карусел|злоумыш|подозр|поддел|наруш|незакон|жалған|кінәлі|(?<!\p{L})айыпты|алаяқ|бұрмала|қылмыс|күдікті|заңсыз|бұзушы/giu;

/** Phrases that name such a word only to deny or to quote it, exactly as they stand. */
const ALLOWED: readonly string[] = ['без нарушений', 'fzaninotto/Faker', 'аты-жөні де бұрмаланса'];

const root = packageRoot();
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

/** Every text that users read: the checks' words and pages, the report's words, the command line's. */
const FILES = [
  ...filesIn('sql/checks', /check\.yaml$|README\.md$/),
  ...filesIn('src/publish', /texts.*\.ts$|labels.*\.ts$/),
  ...filesIn('src/review', /texts.*\.ts$/),
  ...filesIn('src/decisions', /texts.*\.ts$/),
  ...filesIn('web', /texts.*\.ts$/),
  ...filesIn('src/evaluate', /texts.*\.ts$|README\.md$/),
  ...filesIn('src/election/profiles', /\.yaml$/),
  ...filesIn('cli', /\.ts$/),
];

/** The texts of a file, without what is code: comments and imports are not read by users. */
function textOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return file.endsWith('.ts') ? text.replace(/^import .*$|^\s*\/\/.*$|\/\*\*[\s\S]*?\*\//gm, '') : text;
}

test.each(FILES)('no word of %s accuses', (file) => {
  const text = ALLOWED.reduce((left, phrase) => left.replaceAll(phrase, ''), textOf(file));
  const found = [...text.matchAll(FORBIDDEN)].map(
    ({ index, 0: word }) => `${word}: …${text.slice(Math.max(0, index - 40), index + 40)}…`,
  );
  expect(found).toEqual([]);
});

test('the list finds what it should', () => {
  for (const word of ['Fraud', 'a fake voter', 'мошенничество', 'Фальсификация', 'виновный', 'жалған', 'кінәлі'])
    expect(word).toMatch(new RegExp(FORBIDDEN.source, 'iu'));
});

describe.each(allChecks().map((check) => [check.code, check] as const))('%s', (_code, check) => {
  test('gives at least two innocent explanations in each language, none of them twice', () => {
    for (const language of LANGUAGES) {
      const texts = check.innocent.map((text) => text[language].trim());
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of [...texts, check.next[language]]) expect(text.length).toBeGreaterThan(15);
    }
  });

  test('says in its Kazakh what is Kazakh, and in its Russian what is Russian', () => {
    for (const texts of [check.title, check.question, check.next, ...check.innocent]) {
      expect(texts.en).not.toMatch(/\p{Script=Cyrillic}{4,}/u);
      expect(texts.ru).not.toMatch(/[әіңғүұқөһ]/iu);
      expect(texts.kk).toMatch(/[әіңғүұқөһ]/iu);
    }
  });
});
