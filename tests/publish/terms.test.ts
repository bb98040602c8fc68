import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { TERMS } from '../../src/publish/page/texts/terms.js';
import { shortReport } from './fixture/report.js';
import { pageLines } from './page-text.js';

/** A word without its ending: Russian and Kazakh words change it by case and number. */
const stem = (word: string) => word.toLocaleLowerCase().slice(0, Math.max(3, Math.ceil(word.length * 0.6)));

test.each(LANGUAGES)('the page speaks of what the law names by the words of the law: %s', (language) => {
  const page = [...renderHtml(shortReport(), { language, languages: [language] })].join('');
  const [before = '', after = ''] = page.split('id="terms-title"');
  const said = pageLines(before + after.slice(after.indexOf('</table>')))
    .join(' ')
    .toLocaleLowerCase();
  const strange = TERMS.filter((term) => {
    const short = /\(([^)]+)\)/.exec(term[language])?.[1]?.toLocaleLowerCase();
    const words = term[language]
      .replace(/\([^)]*\)/, '')
      .split(' ')
      .filter(Boolean);
    return !(short !== undefined && said.includes(short)) && !words.every((word) => said.includes(stem(word)));
  });
  expect(strange.map((term) => term[language])).toEqual([]);
});

test('every term has its three languages and says where its wording is from', () => {
  for (const { en, ru, kk, source } of TERMS) {
    expect(en).toMatch(/^[a-zA-Z ()]+$/);
    expect(ru).toMatch(/^[а-яА-Я ()]+$/);
    expect(kk).toMatch(/^[а-яА-ЯәіңғүұқөһӘІҢҒҮҰҚӨҺ ()]+$/);
    expect(source).not.toBe('');
  }
});
