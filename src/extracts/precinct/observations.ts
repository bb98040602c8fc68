import type { Extract, Field } from '../extract.js';
import { PRECINCT } from '../list-fields.js';

function yesNo(name: string, en: string[], ru: string[], kk: string[]): Field {
  return { name, kind: 'yes_no', headers: { en, ru, kk } };
}

/** Questions that a form may have as columns, for each a sentence that is true where the commission did as the law says. */
const QUESTIONS: readonly Field[] = [
  yesNo(
    'avc_retained',
    ['avc retained', 'avcs retained', 'absentee certificates retained'],
    ['оу изъяты', 'открепительные удостоверения изъяты', 'изъяты ли открепительные удостоверения'],
    ['ешк алынып қалды', 'есептен шығару куәліктері алынып қалды'],
  ),
  yesNo(
    'avc_recorded',
    ['avc recorded', 'avcs recorded', 'avc voters recorded', 'data of avc voters recorded'],
    ['данные оу внесены', 'данные голосовавших по оу внесены'],
    ['ешк деректері енгізілді', 'есептен шығару куәлігі бойынша дауыс бергендердің деректері енгізілді'],
  ),
  yesNo(
    'unused_cancelled',
    ['unused cancelled', 'unused ballots cancelled'],
    ['неиспользованные погашены', 'неиспользованные бюллетени погашены'],
    ['пайдаланылмаған бюллетеньдер жойылды'],
  ),
  yesNo(
    'protocol_posted',
    ['protocol posted', 'copy of the protocol posted'],
    ['протокол вывешен', 'копия протокола вывешена'],
    ['хаттама ілінді', 'хаттаманың көшірмесі ілінді'],
  ),
];

/**
 * What observers answered: one question and its answer in each record, or one form in each, with a column for each question that is
 * known. The words of other questions are kept and counted, and compared with nothing.
 */
export const OBSERVATIONS: Extract = {
  name: 'observations',
  title: { en: "Observers' forms", ru: 'Анкеты наблюдателей', kk: 'Бақылаушылардың сауалнамалары' },
  fileNames: [
    'observations',
    'observation forms',
    'observers forms',
    'анкеты наблюдателей',
    'формы наблюдателей',
    'бақылаушылардың сауалнамалары',
    'бақылау',
  ],
  fields: [
    PRECINCT,
    {
      name: 'form_no',
      kind: 'text',
      headers: {
        en: ['form no', 'form', 'form number', 'questionnaire'],
        ru: ['номер анкеты', 'анкета', 'номер формы'],
        kk: ['сауалнама нөмірі', 'сауалнама'],
      },
    },
    {
      name: 'observed_at',
      kind: 'date_time',
      onPollingDay: true,
      headers: {
        en: ['observed at', 'time of observation', 'time of the visit'],
        ru: ['время наблюдения', 'время посещения'],
        kk: ['бақылау уақыты', 'бақыланған уақыты'],
      },
    },
    {
      name: 'question',
      kind: 'candidate',
      headers: { en: ['question', 'item'], ru: ['вопрос', 'пункт анкеты'], kk: ['сұрақ'] },
    },
    {
      name: 'answer',
      kind: 'yes_no',
      headers: { en: ['answer', 'response'], ru: ['ответ'], kk: ['жауап', 'жауабы'] },
    },
    ...QUESTIONS,
  ],
  tables: ['observation'],
};
