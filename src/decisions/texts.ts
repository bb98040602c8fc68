import type { ProblemTexts } from '../model.js';

/** A file of decisions that was changed since it was written. */
export const DAMAGED = (line: number): ProblemTexts => ({
  expected: {
    en: 'lines that each bear the digest of the one before',
    ru: 'строки, каждая из которых содержит дайджест предыдущей',
    kk: 'әрқайсысында алдыңғысының дайджесті бар жолдар',
  },
  found: {
    en: `line ${line}, which does not follow from the one before`,
    ru: `строка ${line}, которая не следует из предыдущей`,
    kk: `алдыңғысынан шықпайтын ${line}-жол`,
  },
  notDone: {
    en: 'No decision was read or written.',
    ru: 'Решения не прочитаны и не записаны.',
    kk: 'Шешімдер оқылған да, жазылған да жоқ.',
  },
  advice: {
    en: 'Somebody or something changed the file. Take a copy from before; "rollproof verify" names every such line.',
    ru: 'Файл изменён. Возьмите более раннюю копию; «rollproof verify» называет все такие строки.',
    kk: 'Файл өзгертілген. Бұрынғы көшірмесін алыңыз; «rollproof verify» мұндай жолдардың бәрін атайды.',
  },
});

export const TOO_LARGE: ProblemTexts = {
  expected: {
    en: 'a file of decisions under 500 MB',
    ru: 'файл решений до 500 МБ',
    kk: '500 МБ-қа дейінгі шешімдер файлы',
  },
  found: { en: 'a larger one', ru: 'файл больше', kk: 'одан үлкен файл' },
  notDone: { en: 'Nothing was read.', ru: 'Ничего не прочитано.', kk: 'Ештеңе оқылған жоқ.' },
  advice: {
    en: 'Begin a new file with --decisions and keep this one.',
    ru: 'Начните новый файл (--decisions), а этот сохраните.',
    kk: 'Жаңа файл бастаңыз (--decisions), мұнысын сақтаңыз.',
  },
};
