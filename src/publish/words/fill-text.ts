import { IntlMessageFormat } from 'intl-messageformat';
import { type MessageTree, parseMessage } from '../../checks/index.js';
import type { Language, SqlValue, Texts } from '../../model.js';
import { inEveryLanguage } from './labels.js';
import { listText } from './list-text.js';
import { isTiny, measureText, tinyText } from './number-text.js';

/** A text says "about {number}"; "about less than 0.001" it must not say. Russian may have a preposition between. */
const APPROXIMATELY_TINY = /(?:(?:\babout|примерно|приблизительно|около|шамамен)\s+(?:(в|на|у|по|из)\s+)?)?\uFFFE/giu;
/** Stands for a tiny number until the words before it are known; Unicode says that it is no character, so no text has it. */
const TINY_HERE = '\uFFFE';

/** What a plural and a choice see of a value that is not known: no number, and the word of its branch. */
const UNKNOWN = { valueOf: () => Number.NaN, toString: () => 'unknown' };
type Value = string | number | typeof UNKNOWN;

type PluralElement = Extract<MessageTree[number], { pluralType?: unknown }>;

const PLACEHOLDER = 1;
const NUMBER = 2;
const LIST = /^list_of_/;

/** A text of one language, ready to be filled many times. */
interface Filler {
  readonly names: readonly string[];
  readonly format: IntlMessageFormat;
}
const fillers: Readonly<Record<Language, Map<string, Filler>>> = { en: new Map(), ru: new Map(), kk: new Map() };

/** A check's text in every language with its placeholders filled; outputs escape it, since a value may be hostile. */
export function fillTexts(texts: Texts, values: Readonly<Record<string, SqlValue>>): Texts {
  return inEveryLanguage((language) => fillText(texts[language], values, language));
}

/**
 * One text (ICU MessageFormat) with its placeholders filled. Numbers, dates and lists are written as people read them, what is
 * not known is said so. A value is never looked into: braces in it stay as they are. Throws an Error where the text cannot be read.
 */
export function fillText(text: string, values: Readonly<Record<string, SqlValue>>, language: Language): string {
  const { names, format } = fillerOf(text, language);
  const given: Record<string, Value> = {};
  let hasTiny = false;
  for (const name of names) {
    const value = Object.hasOwn(values, name) ? (values[name] ?? null) : null;
    hasTiny ||= isTiny(value);
    given[name] = shownBy(name, value, language);
  }
  const filled = String(format.format(given));
  return hasTiny ? filled.replace(APPROXIMATELY_TINY, (_, preposition) => tinyAfter(preposition, language)) : filled;
}

function fillerOf(text: string, language: Language): Filler {
  const known = fillers[language].get(text);
  if (known !== undefined) return known;
  const { tree, names } = parseMessage(text);
  const format = new IntlMessageFormat(shownByUs(tree), language, undefined, { formatters: formattersOf(language) });
  const filler = { names, format };
  fillers[language].set(text, filler);
  return filler;
}

/**
 * Every placeholder asks our formatter, as `{n, number}` does, so that plurals see the number and readers our way of writing it.
 * All elements get one shape: the engine looks at each one's type eight times, which costs half its time where shapes differ.
 */
function shownByUs(tree: MessageTree): MessageTree {
  return tree.map((element) => {
    const { type, value, options, offset, pluralType } = element as Omit<PluralElement, 'type'> & { type: number };
    return {
      type: type === PLACEHOLDER ? NUMBER : type,
      value,
      style: null,
      options: options && branchesShownByUs(options),
      offset,
      pluralType,
    };
  }) as MessageTree;
}

function branchesShownByUs(options: PluralElement['options']): PluralElement['options'] {
  return Object.fromEntries(
    Object.entries(options).map(([key, option]) => [key, { ...option, value: shownByUs(option.value) }]),
  );
}

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>;

const formatters = new Map<Language, Formatters>();

function formattersOf(language: Language): Formatters {
  const known = formatters.get(language);
  if (known !== undefined) return known;
  const rules = new Intl.PluralRules(language);
  const numbers = { format: (value: Value) => written(value, language) };
  const made = {
    getNumberFormat: () => numbers,
    getPluralRules: () => ({ select: (value: number) => (Number.isNaN(value) ? 'unknown' : rules.select(value)) }),
    getDateTimeFormat: () => {
      throw new Error('A moment is a text to a message: it needs no form of its own.');
    },
  } as unknown as Formatters;
  formatters.set(language, made);
  return made;
}

function shownBy(name: string, value: SqlValue, language: Language): Value {
  if (value === null) return UNKNOWN;
  return typeof value === 'string' && LIST.test(name) ? listText(value, language) : value;
}

function written(value: Value, language: Language): string {
  if (typeof value === 'object' || Number.isNaN(value)) return measureText(null, language);
  return isTiny(value) ? TINY_HERE : measureText(value, language);
}

/** "about" and the number become "less than 0.001"; "примерно в 3 записях" becomes "менее чем в 0,001 записях". */
function tinyAfter(preposition: string | undefined, language: Language): string {
  const number = tinyText(language);
  return preposition === undefined ? number : number.replace(/^менее /, `менее чем ${preposition} `);
}
