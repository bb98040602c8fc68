import { type Language, STRENGTHS, type Strength, type Texts } from '../model.js';

/** What each strength means. One text for every place that says it: the catalogue, a check's page, the report. */
const STRENGTH_DEFINITION: Readonly<Record<Strength, Texts>> = {
  contradiction: {
    en: 'A contradiction: the cited records cannot all be true, whatever lawful act or ordinary slip of a clerk one supposes.',
    ru: 'Противоречие: приведённые записи не могут быть верны все вместе, какое бы законное действие или обычную описку ни предположить.',
    kk: 'Қайшылық: қандай заңды әрекетті немесе қызметкердің қандай әдеттегі қателігін болжасақ та, келтірілген жазбалардың бәрі бірдей дұрыс бола алмайды.',
  },
  'needs-document': {
    en: 'Needs a document: a paper that somebody holds decides it.',
    ru: 'Нужен документ: вопрос решает бумага, которая у кого-то есть.',
    kk: 'Құжат керек: мәселені біреудің қолындағы қағаз шешеді.',
  },
  pattern: {
    en: 'Pattern: unusual together; no single record is wrong by itself.',
    ru: 'Закономерность: необычно всё вместе; ни одна запись сама по себе не ошибочна.',
    kk: 'Заңдылық: бірге алғанда ерекше; бірде-бір жазба өздігінен қате емес.',
  },
};

/** To whom a strength belongs. */
const STRENGTH_BELONGS: Texts = {
  en: 'The strength belongs to the finding; that of a check is the most that its findings can claim.',
  ru: 'Сила принадлежит находке; сила проверки — это самое большее, что могут утверждать её находки.',
  kk: 'Күш дерекке тиесілі; тексерудің күші — оның деректері айта алатын ең жоғарғы шек.',
};

/** To whom a strength belongs, and what each means, a sentence each, strongest first. */
export function strengthSentences(language: Language): readonly string[] {
  return [STRENGTH_BELONGS[language], ...STRENGTHS.map((strength) => STRENGTH_DEFINITION[strength][language])];
}
