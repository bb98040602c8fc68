import type { Check } from '../../../checks/index.js';
import { LANGUAGES, type Language, type Texts } from '../../../model.js';
import { inEveryLanguage } from '../labels.js';
import { russianNumber } from './russian-number.js';

type Rule = readonly [RegExp, string | ((found: string, ...parts: string[]) => string)];

/** Where a sentence begins, of which the first letter is a capital. */
const START = /^$|[.?!]\s$/;

/** No part of a file's name or of a code, such as AVC.csv or AVC-17. */
const ENGLISH = /(\b[Aa]n )?(?<![\w./\\-])(IIN|AVC)(s?)\b(?![\w/\\-]|\.\w|\s?[\d№])/g;
const NAMES: Readonly<Record<string, string>> = { IIN: 'personal number', AVC: 'absentee voting certificate' };

/** Endings that a foreign word of two syllables has behind a hyphen, and those of нөмір. */
const KAZAKH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^нің/u, 'дің'],
  [/^н[ае]н/u, 'ден'],
  [/^дер/u, 'лер'],
];

/** Kazakhstan's short words, and how each is said where no list has such a number. */
const INSTEAD: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    [/not (?:of )?12 digits/g, 'damaged'],
    [/individual identification number \(IIN\)/g, 'personal number'],
    [/ \(AVCs?\)/g, ''],
  ],
  ru: [
    [/индивидуальный идентификационный номер \(ИИН\)/g, 'личный номер'],
    [/состоит не из 12 цифр/g, 'повреждён'],
    [/ИИН не из 12 цифр/g, 'повреждённым ИИН'],
  ],
  kk: [
    [/жеке сәйкестендіру нөмірі \(ЖСН\)/g, 'жеке нөмір'],
    [/12 цифрдан тұрмайды/g, 'бүлінген'],
    [/12 цифрдан тұрмайтын/g, 'бүлінген'],
  ],
};

/**
 * A text of ours in the words of any country: an IIN is a personal number, an AVC an absentee voting certificate. Texts are
 * written with Kazakhstan's short words, which Russian does not decline; this is the one place that turns them.
 */
export function inGeneralWords(text: string, language: Language): string {
  const said = INSTEAD[language].reduce((all, [word, instead]) => all.replace(word, instead as string), text);
  if (language === 'en') return said.replace(ENGLISH, englishName);
  if (language === 'ru') return russianNumber(said, isStart);
  return said.replace(/(?<!\p{L})ЖСН(?:-(\p{L}+))?/gu, (_, ending: string | undefined, at: number) =>
    capital(`жеке нөмір${KAZAKH_ENDINGS.reduce((all, [from, to]) => all.replace(from, to), ending ?? '')}`, said, at),
  );
}

function englishName(_: string, article: string | undefined, word: string, plural: string, at: number, all: string) {
  const name = `${NAMES[word]}${plural}`;
  if (article === undefined) return capital(name, all, at);
  return `${word === 'IIN' ? article.replace('n ', ' ') : article}${name}`;
}

function isStart(before: string): boolean {
  return START.test(before);
}

function capital(name: string, text: string, at: number): string {
  return isStart(text.slice(0, at)) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The same in every language. */
export function textsInGeneralWords(texts: Texts): Texts {
  return inEveryLanguage((language) => inGeneralWords(texts[language], language));
}

/** A check in the words of any country. Its SQL and its page stay as they are. */
export function checkInGeneralWords(check: Check): Check {
  const { sql, sqlFiles, page, ...rest } = check;
  return { ...check, ...(reworded(rest) as typeof rest) };
}

function reworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reworded);
  if (typeof value !== 'object' || value === null) return value;
  if (isTexts(value)) return textsInGeneralWords(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reworded(each)]));
}

function isTexts(value: object): value is Texts {
  return LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}

const tables: Readonly<Record<Language, WeakMap<object, unknown>>> = {
  en: new WeakMap(),
  ru: new WeakMap(),
  kk: new WeakMap(),
};

/** A text, or a table of texts and of functions that make them, in one language, said in the words of any country. */
export function tableInGeneralWords<Table>(table: Table, language: Language): Table {
  if (typeof table === 'string') return inGeneralWords(table, language) as Table;
  if ((typeof table !== 'object' && typeof table !== 'function') || table === null) return table;
  const known = tables[language].get(table);
  if (known !== undefined) return known as Table;
  const made =
    typeof table === 'function'
      ? (...given: unknown[]) => tableInGeneralWords((table as (...all: unknown[]) => unknown)(...given), language)
      : Array.isArray(table)
        ? table.map((each) => tableInGeneralWords(each, language))
        : Object.fromEntries(Object.entries(table).map(([key, each]) => [key, tableInGeneralWords(each, language)]));
  tables[language].set(table, made);
  return made as Table;
}
