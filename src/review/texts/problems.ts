import type { ProblemTexts } from '../../model.js';

export const NO_NAME: ProblemTexts = {
  expected: {
    en: 'the name or pseudonym of whoever decides',
    ru: 'имя или псевдоним того, кто принимает решения',
    kk: 'шешім қабылдайтын адамның аты немесе бүркеншік аты',
  },
  found: { en: 'none', ru: 'ничего', kk: 'ештеңе' },
  notDone: { en: 'Nothing was opened.', ru: 'Ничего не открыто.', kk: 'Ештеңе ашылған жоқ.' },
  advice: {
    en: 'Say who you are with --as; every decision bears that name.',
    ru: 'Назовите себя с помощью --as: это имя стоит при каждом решении.',
    kk: '--as арқылы өзіңізді атаңыз: бұл ат әр шешімнің жанында тұрады.',
  },
};

export const PORT_TAKEN: ProblemTexts = {
  expected: { en: 'a free port', ru: 'свободный порт', kk: 'бос порт' },
  found: {
    en: 'one that is taken or forbidden',
    ru: 'порт занят или запрещён',
    kk: 'порт бос емес немесе тыйым салынған',
  },
  notDone: { en: 'Nothing was opened.', ru: 'Ничего не открыто.', kk: 'Ештеңе ашылған жоқ.' },
  advice: {
    en: 'Give another one, or leave --port out.',
    ru: 'Укажите другой порт или не указывайте --port.',
    kk: 'Басқа порт көрсетіңіз немесе --port көрсетпеңіз.',
  },
};

export const NO_DECISIONS: ProblemTexts = {
  expected: {
    en: 'the decisions.jsonl of another office',
    ru: 'файл decisions.jsonl другого рабочего места',
    kk: 'басқа жұмыс орнының decisions.jsonl файлы',
  },
  found: { en: 'no such file', ru: 'такого файла нет', kk: 'ондай файл жоқ' },
  notDone: { en: 'Nothing was merged.', ru: 'Ничего не объединено.', kk: 'Ештеңе біріктірілген жоқ.' },
  advice: { en: 'Give its path.', ru: 'Укажите путь к нему.', kk: 'Оның жолын көрсетіңіз.' },
};

export const NO_DECISIONS_YET: ProblemTexts = {
  expected: { en: 'decisions on this audit', ru: 'решения по этому аудиту', kk: 'осы аудит бойынша шешімдер' },
  found: { en: 'none yet', ru: 'их ещё нет', kk: 'әлі жоқ' },
  notDone: { en: 'Nothing was written.', ru: 'Ничего не записано.', kk: 'Ештеңе жазылған жоқ.' },
  advice: {
    en: 'Decide first, with "rollproof review".',
    ru: 'Сначала примите решения: «rollproof review».',
    kk: 'Алдымен шешім қабылдаңыз: «rollproof review».',
  },
};

export const NO_FORMAT: ProblemTexts = {
  expected: {
    en: 'a name that ends in .csv, .xlsx, .json or .html',
    ru: 'имя с окончанием .csv, .xlsx, .json или .html',
    kk: '.csv, .xlsx, .json немесе .html деп бітетін ат',
  },
  found: { en: 'another ending', ru: 'другое окончание', kk: 'басқа жалғау' },
  notDone: { en: 'Nothing was written.', ru: 'Ничего не записано.', kk: 'Ештеңе жазылған жоқ.' },
  advice: {
    en: 'Give such a name to --export.',
    ru: 'Укажите такое имя в --export.',
    kk: '--export үшін осындай ат беріңіз.',
  },
};

export const NO_WORKBOOK: ProblemTexts = {
  expected: {
    en: 'a workbook of "report --packages", filled in and saved as .xlsx',
    ru: 'книга из «report --packages», заполненная и сохранённая как .xlsx',
    kk: '«report --packages» кітабы, толтырылып .xlsx түрінде сақталған',
  },
  found: { en: 'something else', ru: 'другое', kk: 'басқа нәрсе' },
  notDone: { en: 'Nothing was imported.', ru: 'Ничего не принято.', kk: 'Ештеңе қабылданған жоқ.' },
  advice: {
    en: 'Keep its hidden first row; it says which column is which.',
    ru: 'Не удаляйте скрытую первую строку: по ней узнают столбцы.',
    kk: 'Жасырын бірінші жолын сақтаңыз: бағандар сол арқылы танылады.',
  },
};
