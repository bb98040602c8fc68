import type { ExtractName, Language } from '../../../model.js';
import { fieldLabel } from '../labels.js';

/** How people of each language write the order of day and month. */
const ORDERS: Readonly<Record<Language, readonly [dayFirst: string, monthFirst: string]>> = {
  en: ['DD.MM', 'MM/DD'],
  ru: ['ДД.ММ', 'ММ/ДД'],
  kk: ['КК.АА', 'АА/КК'],
};
const LINE_ENDS = /^(.+) where most lines end in (.+)$/;
const HIDDEN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  read: { en: 'read', ru: 'прочитаны', kk: 'оқылды' },
  'left out': { en: 'left out', ru: 'пропущены', kk: 'өткізіліп жіберілді' },
};

const ROW: Readonly<Record<Language, string>> = { en: 'row', ru: 'строка', kk: 'жол' };

interface Note {
  readonly kind: string;
  readonly detail: string;
}

/** What a note of a file says besides its kind, as stored in English and by names of fields, in the reader's words. */
export function noteDetail({ kind, detail }: Note, extract: ExtractName, language: Language): string {
  switch (kind) {
    case 'date-order':
    case 'date-order-unproven': {
      const [dayFirst, monthFirst] = ORDERS[language];
      const at = detail.indexOf(': ');
      const order = detail.slice(at).replace('DD.MM', dayFirst).replace('MM/DD', monthFirst);
      return `${fieldLabel(detail.slice(0, at), extract)[language]}${order}`;
    }
    case 'mixed-line-endings': {
      const found = LINE_ENDS.exec(detail);
      if (found === null || language === 'en') return detail;
      return language === 'ru'
        ? `${found[1]}, у большинства строк ${found[2]}`
        : `${found[1]}, жолдардың көбінде ${found[2]}`;
    }
    case 'hidden-columns':
    case 'hidden-rows':
      return HIDDEN[detail]?.[language] ?? detail;
    case 'hidden-left-out':
      return detail.replace(/^row /, `${ROW[language]} `);
    default:
      return detail;
  }
}
