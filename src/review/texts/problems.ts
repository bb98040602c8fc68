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
