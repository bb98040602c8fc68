import type { Check } from '../../checks/index.js';
import { LANGUAGES, type Language, type Texts } from '../../model.js';
import { inEveryLanguage } from './labels.js';

/**
 * How the words of Kazakhstan's number read where another country's stands: an ID, which no language of ours declines. In Kazakh its
 * last sound is a vowel, so that endings differ.
 */
const INSTEAD: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/not 12 digits/g, 'damaged'],
    [/\bIIN(?=s?\b)/g, 'ID'],
  ],
  ru: [
    [/состоит не из 12 цифр/g, 'повреждён'],
    [/ИИН не из 12 цифр/g, 'повреждённым ИИН'],
    [/(?<!\p{L})ИИН(?!\p{L})/gu, 'ID'],
  ],
  kk: [
    [/12 цифрдан тұрмайды/g, 'бүлінген'],
    [/ЖСН-(?=і(?!\p{L})|ін|імен)/gu, 'ID-с'],
    [/ЖСН-нан/g, 'ID-ден'],
    [/ЖСН-дер/g, 'ID-лер'],
    [/(?<!\p{L})ЖСН(?!\p{L})/gu, 'ID'],
  ],
};

/** A text about IINs as one about the numbers of another country. */
export function inNumberWords(text: string, language: Language): string {
  return INSTEAD[language].reduce((said, [word, instead]) => said.replace(word, instead), text);
}

/** The same in every language. */
export function textsInNumberWords(texts: Texts): Texts {
  return inEveryLanguage((language) => inNumberWords(texts[language], language));
}

/** A check whose words speak of the numbers of another country. Its SQL and its page stay as they are. */
export function checkInNumberWords(check: Check): Check {
  const { sql, sqlFiles, page, ...rest } = check;
  return { ...check, ...(reworded(rest) as typeof rest) };
}

function reworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reworded);
  if (typeof value !== 'object' || value === null) return value;
  if (isTexts(value)) return textsInNumberWords(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reworded(each)]));
}

function isTexts(value: object): value is Texts {
  return LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}
