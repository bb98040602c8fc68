import type { Language } from '../../../model.js';
import type { Figures } from '../../../page/numbers.js';

const en = {
  region: 'Region',
  tec: 'TEC',
  precinct: 'Precinct',
  family: 'Subject',
  check: 'Check',
  review: 'Review',
  choices: 'Filters',
  elsewhere: 'Also on this page:',
  elsewhereMore: 'further places: {n}',
  all: 'all',
  clear: 'Clear',
  restTitle: 'More findings',
  restNote: (f: Figures, n: number) =>
    `${f.count(n)} more ${f.plural(n, { one: 'finding is', other: 'findings are' })} in this file in short; the filters above search them too. Their evidence is in findings.csv.`,
  restShow: 'Show them',
  restMore: 'Show more',
  restStatus: 'Of these match: {shown} of {all}',
  restScript: 'Without a script they are read in findings.csv.',
};

/** What the filters over the findings say, and the findings that stand on the page in short alone. */
export type FilterTexts = typeof en;

const ru: FilterTexts = {
  region: 'Область',
  tec: 'ТИК',
  precinct: 'Участок',
  family: 'Тема',
  check: 'Проверка',
  review: 'Рассмотрение',
  choices: 'Фильтры',
  elsewhere: 'Также на этой странице:',
  elsewhereMore: 'других мест: {n}',
  all: 'все',
  clear: 'Сбросить',
  restTitle: 'Другие находки',
  restNote: (f, n) =>
    `В этом файле есть кратко ещё ${f.count(n)} ${f.plural(n, { one: 'находка', few: 'находки', other: 'находок' })}; условия вверху действуют и на них. Записи к ним есть в findings.csv.`,
  restShow: 'Показать их',
  restMore: 'Показать ещё',
  restStatus: 'Из них подходят: {shown} из {all}',
  restScript: 'Без сценариев их можно прочесть в findings.csv.',
};

const kk: FilterTexts = {
  region: 'Облыс',
  tec: 'АСК',
  precinct: 'Учаске',
  family: 'Тақырып',
  check: 'Тексеру',
  review: 'Қарау',
  choices: 'Сүзгілер',
  elsewhere: 'Осы бетте тағы:',
  elsewhereMore: 'басқа орындар: {n}',
  all: 'барлығы',
  clear: 'Тазарту',
  restTitle: 'Басқа деректер',
  restNote: (f, n) =>
    `Бұл файлда қысқаша тағы ${f.count(n)} дерек бар; жоғарыдағы шарттар оларға да қолданылады. Олардың жазбалары findings.csv файлында.`,
  restShow: 'Оларды көрсету',
  restMore: 'Тағы көрсету',
  restStatus: 'Олардың ішінен сәйкес: {all} ішінен {shown}',
  restScript: 'Сценарийсіз оларды findings.csv файлынан оқуға болады.',
};

const CATALOGUE: Readonly<Record<Language, FilterTexts>> = { en, ru, kk };

/** What the filters say in one language. */
export function filterTexts(language: Language): FilterTexts {
  return CATALOGUE[language];
}
