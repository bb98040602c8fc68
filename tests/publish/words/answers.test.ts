import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/page/numbers.js';
import { en } from '../../../src/publish/page/texts/answers-en.js';
import { kk } from '../../../src/publish/page/texts/answers-kk.js';
import { ru } from '../../../src/publish/page/texts/answers-ru.js';

test('a mark left blank is no "retained": all retained, none says otherwise, some did not', () => {
  const say = (lacking: number, silent: number) => en.retainedSays(figuresIn('en'), lacking, 45, silent);
  expect([say(0, 0), say(0, 11), say(3, 1), say(1, 0)]).toEqual([
    'Of 45 stations where this is stated, all retained every AVC.',
    'Of 45 stations where this is stated, none says that an AVC was not retained; of 11 AVCs nothing is said.',
    'Of 45 stations where this is stated, 3 did not retain every AVC; of 1 AVC nothing is said.',
    'Of 45 stations where this is stated, 1 did not retain every AVC.',
  ]);
});

test.each([
  ['ru', ru],
  ['kk', kk],
] as const)('so it is in %s: four sentences, each another', (language, texts) => {
  const figures = figuresIn(language);
  for (const say of [texts.retainedSays, texts.recordedSays]) {
    const said = [say(figures, 0, 45, 0), say(figures, 0, 45, 11), say(figures, 3, 45, 1), say(figures, 1, 45, 0)];
    expect(new Set(said).size).toBe(4);
    for (const sentence of said) expect(sentence).toMatch(/^[^.]+\.$/);
    expect(said.map((sentence) => sentence.includes('11'))).toEqual([false, true, false, false]);
  }
});

test.each([
  ['en', en],
  ['ru', ru],
  ['kk', kk],
] as const)('a list without numbers does not read as one without double entries, in %s', (language, texts) => {
  const say = (people: number, alike: number) => texts.peopleSays(figuresIn(language), people, alike, 2000, true);
  const said = [say(0, 0), say(0, 13), say(17, 0), say(17, 13)];
  expect(new Set(said).size).toBe(4);
  expect(said.map((sentence) => sentence.includes('13'))).toEqual([false, true, false, true]);
  expect(said.map((sentence) => sentence.includes('17'))).toEqual([false, false, true, true]);
  for (const sentence of said) expect(sentence).toMatch(/^[^.]+\.$/);
});

test('precincts where nobody was added are no places of additions', () => {
  const say = (some: number) => en.additionsSays(figuresIn('en'), 25, some, 40);
  expect([say(7), say(40)]).toEqual([
    '25 voters were added at 7 of 40 precincts.',
    '25 voters were added at 40 precincts.',
  ]);
});
