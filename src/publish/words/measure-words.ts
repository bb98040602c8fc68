import { measureLabel } from '../../checks/index.js';
import type { Language, Texts } from '../../model.js';
import { momentText } from './date-text.js';
import { fieldLabel, valueText } from './labels.js';
import { listText } from './list-text.js';

const LIST = /^list_of_/;
/** A group of comparable precincts as the expectation names it: "ordinary, by list, short list · North · TEC 1". */
const GROUP = /^(.+?), by (list|figure)(, short list)?(?= ·|$)/;
const COUNTED: Readonly<Record<string, Texts>> = {
  list: { en: 'counted from the lists', ru: 'по спискам', kk: 'тізімдер бойынша' },
  figure: { en: 'counted from protocols', ru: 'по протоколам', kk: 'хаттамалар бойынша' },
};
const SHORT: Texts = { en: ', with a short list', ru: ', с коротким списком', kk: ', тізімі қысқа' };

/** What a measure is called in a table; a measure without words of its own is called as the field, or as it is. */
export function measureName(name: string): Texts {
  return measureLabel(name) ?? fieldLabel(name);
}

/** A measure that is text as people read it: choices in words, dates as they are written, lists as a sentence has them. */
export function measureWords(name: string, value: string, language: Language): string {
  if (LIST.test(name)) return listText(value, language);
  if (name === 'peer_group') {
    return value.replace(GROUP, (_, type: string, source: string, short?: string) => {
      const kind = `${valueText('type', type, 'precincts', language)}${short === undefined ? '' : SHORT[language]}`;
      return `${kind}, ${COUNTED[source]?.[language]}`;
    });
  }
  return momentText(valueText(name, value, 'precincts', language), language);
}
