import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model.js';
import { mergeLanguages } from '../../src/page/merge-languages.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { fixtureReport, HOSTILE } from './fixture/report.js';

const merge = (en: string, ru: string) =>
  mergeLanguages(
    new Map<Language, string>([
      ['en', en],
      ['ru', ru],
    ]),
  );
const pages = new Map<Language, string>();
function page(language: Language): string {
  const made = pages.get(language) ?? [...renderHtml(fixtureReport(), { language })].join('');
  pages.set(language, made);
  return made;
}

describe('mergeLanguages', () => {
  test('writes what is the same once, and what differs in each language', () => {
    expect(merge('<p>Yes <b>12</b></p>', '<p>Да <b>12</b></p>')).toBe(
      '<p><span lang="en">Yes </span><span lang="ru">Да </span><b>12</b></p>',
    );
  });

  test('uses tspan inside a drawing and span after it', () => {
    expect(merge('<svg><text>a</text></svg>c', '<svg><text>b</text></svg>d')).toBe(
      '<svg><text><tspan lang="en">a</tspan><tspan lang="ru">b</tspan></text></svg><span lang="en">c</span><span lang="ru">d</span>',
    );
  });

  test('keeps the first language in an attribute and the others beside it', () => {
    expect(merge('<i id="x" title="a">', '<i id="x" title="b">')).toBe(
      '<i id="x" title="a" data-en-title="a" data-ru-title="b">',
    );
  });

  test('refuses languages that differ in more than words', () => {
    expect(() => merge('<p>a</p>', 'a')).toThrow('differ in more than words');
    expect(() => merge('<p>a</p>', '<b>a</b>')).toThrow('differ in more than words');
  });
});

describe('a page in every language', () => {
  test('opens in the language asked for and has the others', () => {
    for (const language of LANGUAGES) {
      const own = page(language);
      expect(own).toContain(`<html lang="${language}">`);
      expect(own).toMatch(new RegExp(`id="language-${language}" value="${language}" checked`));
      expect(own.match(/ checked><label/g)).toHaveLength(1);
      for (const text of [
        'Leads for review, not verdicts',
        'Поводы для проверки, а не выводы',
        'Тексеруге негіз, үкім емес',
      ])
        expect(own).toContain(text);
    }
  });

  test('writes evidence once, not once for each language', () => {
    const [three, one] = [page('en'), [...renderHtml(fixtureReport(), { language: 'en', languages: ['en'] })].join('')];
    expect(three.length).toBeLessThan(2.6 * one.length);
    const places = (text: string) => text.match(/class="digest"/g)?.length;
    expect(places(three)).toBe(places(one));
  });

  test('stays hostile-proof when it is merged', () => {
    const own = page('ru');
    expect(own.match(/<script/g)).toHaveLength(1);
    expect(own).not.toContain(HOSTILE.script);
    expect(own).not.toMatch(/<img|<iframe|<[^>]*\son\w+=|\sstyle="/i);
    expect(own).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u001b\u0000]/);
  });

  test('has a named sheet for print in each language', () => {
    for (const language of LANGUAGES) {
      expect(page('en')).toContain(`@page ${language} {`);
      expect(page('en')).toContain(
        `:root:has(> body > .title > .top > .languages > #language-${language}:checked) { page: ${language}; }`,
      );
    }
  });
});
