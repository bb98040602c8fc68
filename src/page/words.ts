import type { Language, Strength } from '../model.js';

const en = {
  leads: 'Leads for review, not verdicts',
  skip: 'Skip to the result',
  strength: { contradiction: 'Contradiction', 'needs-document': 'Needs a document', pattern: 'Pattern' },
  howToRead: 'How to read it',
  picture: 'Show the picture',
  sameAsTable: 'The same figures as a table',
} satisfies { strength: Readonly<Record<Strength, string>>; [word: string]: unknown };

const ru: KitWords = {
  leads: 'Поводы для проверки, а не выводы',
  skip: 'Перейти к результату',
  strength: { contradiction: 'Противоречие', 'needs-document': 'Нужен документ', pattern: 'Закономерность' },
  howToRead: 'Как читать',
  picture: 'Показать рисунок',
  sameAsTable: 'Те же данные таблицей',
};

const kk: KitWords = {
  leads: 'Тексеруге негіз, үкім емес',
  skip: 'Нәтижеге өту',
  strength: { contradiction: 'Қайшылық', 'needs-document': 'Құжат керек', pattern: 'Заңдылық' },
  howToRead: 'Қалай оқу керек',
  picture: 'Суретті көрсету',
  sameAsTable: 'Сол деректер кесте түрінде',
};

/** The words that the kit itself puts on a page. */
export type KitWords = typeof en;

const CATALOGUE: Readonly<Record<Language, KitWords>> = { en, ru, kk };

/** The kit's words in one language. */
export function kitWords(language: Language): KitWords {
  return CATALOGUE[language];
}
