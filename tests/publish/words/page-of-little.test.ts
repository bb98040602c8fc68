import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model.js';
import { figuresIn } from '../../../src/page/numbers.js';
import { answerSentences, questionsAsked } from '../../../src/publish/page/answers/sentences.js';
import { firstWords } from '../../../src/publish/page/first-words.js';
import { renderHtml } from '../../../src/publish/page/render-html.js';
import { answerTexts } from '../../../src/publish/page/texts/answers.js';
import type { Answers, PeopleCounted } from '../../../src/publish/read/answers.js';
import type { AuditReport } from '../../../src/publish/read/report-model.js';
import { skipText } from '../../../src/publish/words/labels.js';
import { ANSWERS, PRECINCTS } from '../fixture/pictures.js';
import { fixtureReport } from '../fixture/report.js';

// What the page says where little was loaded: a parish, one list, names alone, an election without absentee voting certificates.

const SOME = {
  ...{ entries: 200, precincts: 2, isComparable: true, isNumbered: true },
  ...{ inTwoPrecincts: 0, alikeInTwo: 0, twiceInOne: 0, markedTwice: null },
};
const saidOf = (people: Partial<PeopleCounted>, language: 'en' | 'ru' | 'kk' = 'en') =>
  answerSentences(figuresIn(language), { ...ANSWERS, people: { ...SOME, ...people } }, answerTexts(language))[0];

test('of one precinct nobody is said to stand in two', () => {
  expect(saidOf({ precincts: 1 })).toBe(
    'Among 200 entries of the one precinct that is loaded, nobody was found twice.',
  );
  expect(saidOf({ precincts: 1, twiceInOne: 1 })).toBe(
    '1 person stands twice on the list of the one precinct that is loaded, among 200 entries.',
  );
  expect(saidOf({})).toContain('two precincts');
});

test('names alone are no answer, unless somebody was found all the same', () => {
  for (const language of LANGUAGES) {
    expect(saidOf({ isComparable: false }, language)).toBe(answerTexts(language).peopleBlind);
    expect(saidOf({ isComparable: false, alikeInTwo: 3 }, language)).toContain('3');
  }
});

test('a list without any number is not said to have been searched by number', () => {
  for (const language of LANGUAGES) {
    const [numbered, without] = [true, false].map((isNumbered) => saidOf({ alikeInTwo: 3, isNumbered }, language));
    expect(without).not.toBe(numbered);
    expect(without).toMatch(/^[^.]*3[^.]+\.$/);
  }
  const page = (isNumbered: boolean) =>
    [
      ...renderHtml(
        fixtureReport({ answers: () => ({ ...ANSWERS, people: { ...SOME, alikeInTwo: 3, isNumbered } }) }),
        { language: 'en', languages: ['en'] },
      ),
    ].join('');
  const { inTwo, alikeInTwo, inOne } = answerTexts('en');
  expect([page(true), page(false)].map((text) => text.includes(`<span>${inTwo}</span>`))).toEqual([true, false]);
  expect([page(true), page(false)].map((text) => text.includes(`<span>${inOne}</span>`))).toEqual([true, false]);
  expect(page(false)).toContain(alikeInTwo);
});

test('what no file says of both is one sentence', () => {
  const avcs = { uses: 12, retained: null, recorded: null };
  expect(answerSentences(figuresIn('en'), { ...ANSWERS, avcs }, answerTexts('en'))[1]).toBe(
    'No loaded file says whether AVCs were retained or recorded.',
  );
});

const withoutAvcs = (more: Partial<AuditReport> = {}) =>
  fixtureReport({
    generalWords: true,
    answers: () => ({ ...ANSWERS, avcs: null }),
    checks: fixtureReport().checks.map((check) =>
      check.family === 'absentee-certificates' ? { ...check, outcome: 'skipped', findingCount: 0 } : check,
    ),
    *findings() {},
    ...more,
  });

test('an election elsewhere without absentee voting certificates is not asked about them', () => {
  const asked = (report: AuditReport) => firstWords(report, 'en', 0).answers.map(({ question }) => question);
  expect(questionsAsked(withoutAvcs())).toEqual([true, false, true]);
  expect(asked(withoutAvcs())).toHaveLength(2);
  expect(asked(withoutAvcs({ generalWords: false }))).toHaveLength(3);
  expect(asked(fixtureReport({ generalWords: true }))).toHaveLength(3);
});

test('a question whose checks were left out on request, and of which nothing is known, is not asked', () => {
  const reason = skipText({ kind: 'left-out', detail: '' });
  const leftOut = (people: Answers['people']) =>
    fixtureReport({
      answers: () => ({ ...ANSWERS, people, avcs: null, additions: null }),
      checks: ['double-registration', 'absentee-certificates', 'additions', 'residence-certificates'].map((family) => ({
        ...fixtureReport().checks[0]!,
        ...{ family, outcome: 'skipped', reason, findingCount: 0 },
      })),
    });
  expect(questionsAsked(leftOut('not-looked-for'))).toEqual([false, false, false]);
  // Figures that are known are shown, whatever was left out.
  expect(questionsAsked(leftOut(ANSWERS.people))).toEqual([true, false, false]);
  expect(questionsAsked(fixtureReport())).toEqual([true, true, true]);
});

const pageOf = (more: Partial<AuditReport>) =>
  [...renderHtml(fixtureReport(more), { language: 'en', languages: ['en'] })].join('');

test('where nothing was found, the page says how much could look, and what would let more be judged', () => {
  const skipped = (detail: string) => ({
    ...fixtureReport().checks[0]!,
    ...{ outcome: 'skipped' as const, findingCount: 0, reason: skipText({ kind: 'extract-missing', detail }) },
  });
  const ran = { ...fixtureReport().checks[0]!, outcome: 'ran' as const, findingCount: 0, nothingToExamine: false };
  const few = ['precinct_figures', 'avc_used', 'avc_used', 'avc_stock', 'list_corrections'].map(skipped);
  const counts = { ...fixtureReport().counts, findings: { contradiction: 0, 'needs-document': 0, pattern: 0 } };
  const page = pageOf({ checks: [ran, ...few], counts, *findings() {} });
  expect(page).toContain('1 of 6 checks could examine these files');
  expect(page).toContain('No check found anything in these files.');
  const named = page.slice(page.indexOf('id="open-questions"')).match(/<li>[^<]*<span class="n">[^<]*/g);
  expect(named?.slice(0, 3).map((line) => line.replace(/<[^>]*>/g, ''))).toEqual([
    'No file of “Absentee voting certificates used” is loaded. 2 questions open',
    'No file of “Figures per precinct” is loaded. 1 question open',
    'No file of “Stock of absentee voting certificate forms” is loaded. 1 question open',
  ]);
  expect(named).toHaveLength(3);
  expect(pageOf({ checks: [ran], counts, *findings() {} })).not.toContain('id="open-questions"');
});

test('files whose records may be missed are told at the top of the page; copies and service files are not', () => {
  const { accounting } = fixtureReport();
  const page = (...reasons: string[]) =>
    pageOf({
      accounting: {
        ...accounting,
        unreadFiles: reasons.map((reason, at) => ({
          path: reason === 'no-table' ? 'README.md' : `f${at}`,
          reason,
          detail: '',
        })),
      },
    });
  expect(page('document', 'ignored', 'same-bytes')).toContain('>2 more files were not read.</a>');
  expect(page('hidden-file', 'same-bytes', 'no-table')).not.toContain('not read.</a>');
});

test('precincts of which no file names a TEC stand under their number, a few of them open', () => {
  const cards = PRECINCTS.cards.slice(0, 1).map((card) => ({ ...card, tec: null }));
  const tecs = (precincts: number) => [{ ...PRECINCTS.tecs[0]!, tec: null, precincts }];
  const few = pageOf({ precincts: () => ({ ...PRECINCTS, cards, tecs: tecs(3) }) });
  expect(few).toContain('<details class="tec" id="tec-1" open><summary><h3>3 precincts</h3>');
  expect(few).not.toContain('<h3>TEC not stated');
  const many = pageOf({ precincts: () => ({ ...PRECINCTS, cards, tecs: tecs(34) }) });
  expect(many).toContain('<details class="tec" id="tec-1"><summary><h3>34 precincts</h3>');
});
