import { expect, test } from 'vitest';
import { EXPECTATION_NUMBERS } from '../../src/expectation/constants.js';
import { LINK_NUMBERS } from '../../src/link/link-constants.js';
import { LANGUAGES } from '../../src/model.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { NUMBER_LABELS } from '../../src/publish/words/number-labels.js';
import { loadedSampleAudit } from '../shared/sample.js';
import { fixtureReport } from './fixture/report.js';

const NUMBERS = { ...LINK_NUMBERS, ...EXPECTATION_NUMBERS };

test('every number that is kept has words in each language, and no words are left over', () => {
  expect(Object.keys(NUMBER_LABELS).sort()).toEqual(Object.keys(NUMBERS).sort());
  for (const language of LANGUAGES) {
    const words = Object.values(NUMBER_LABELS).map((texts) => texts[language]);
    expect(new Set(words).size).toBe(words.length);
  }
});

test('the report reads from the audit file the numbers that decided', async () => {
  const db = await loadedSampleAudit();
  const { numbers } = readAudit(db, { reveal: false, checks: [] });
  expect(Object.fromEntries(numbers.map(({ name, value }) => [name, value]))).toEqual(NUMBERS);
  db.close();
});

test('the method section prints each with its value, in the words of its language', () => {
  const numbers = Object.entries(NUMBERS).map(([name, value]) => ({ name, value }));
  const page = [...renderHtml(fixtureReport({ numbers }), { language: 'ru', languages: ['ru'] })].join('');
  const method = page.slice(page.indexOf('id="method"'));
  for (const [name, texts] of Object.entries(NUMBER_LABELS)) {
    const at = method.indexOf(texts.ru);
    expect(at, name).toBeGreaterThan(0);
    const cell = /<td>([^<]*)<\/td>/.exec(method.slice(at))?.[1] ?? '';
    expect(Number(cell.replace(/\s/g, '').replace(',', '.')), name).toBe(NUMBERS[name]);
  }
});

test('an audit file in which nothing has decided yet has no such table', () => {
  const page = [...renderHtml(fixtureReport({ numbers: [] }), { language: 'en', languages: ['en'] })].join('');
  expect(page).not.toContain('Numbers that decide');
});
