import type { Texts } from '../model.js';

const texts = (en: string, ru: string, kk: string): Texts => ({ en, ru, kk });

export const NOT_LOADED = texts('Nothing was loaded.', 'Ничего не загружено.', 'Ештеңе жүктелген жоқ.');

/** What can be wrong with election.yaml as a file. */
export const FILE_WORDS = {
  expected: texts(
    'a plain file of settings inside the folder, in UTF-8 and shorter than 1 MiB',
    'обычный файл настроек внутри папки, в UTF-8 и короче 1 МиБ',
    'бума ішіндегі UTF-8 пішіміндегі, 1 МиБ-тан қысқа кәдімгі баптау файлы',
  ),
  outside: texts('a link that leads outside it', 'ссылка, ведущая за её пределы', 'бума сыртына апаратын сілтеме'),
  folder: texts('a folder', 'папка', 'бума'),
  special: texts('a pipe or a device', 'канал или устройство', 'арна немесе құрылғы'),
  long: texts('a longer file', 'более длинный файл', 'одан ұзын файл'),
  encoding: texts('text in another encoding', 'текст в другой кодировке', 'басқа кодтаудағы мәтін'),
  otherName: texts('a file with nearly that name', 'файл с похожим именем', 'аты ұқсас файл'),
  rename: texts(
    'Rename it to election.yaml, or take it out of the folder.',
    'Переименуйте его в election.yaml или уберите из папки.',
    'Атын election.yaml деп өзгертіңіз немесе бумадан алып тастаңыз.',
  ),
  copy: texts('Copy the file into the folder.', 'Скопируйте файл в папку.', 'Файлды бумаға көшіріңіз.'),
  plain: texts(
    'Put a plain text file there, or remove it: "rollproof init FOLDER" writes one.',
    'Поместите туда обычный текстовый файл или уберите этот: «rollproof init FOLDER» создаст новый.',
    'Орнына кәдімгі мәтін файлын қойыңыз немесе алып тастаңыз: «rollproof init FOLDER» жаңасын жазады.',
  ),
  shorten: texts(
    'Use patterns with * for files that are alike.',
    'Для одинаковых файлов используйте шаблоны с *.',
    'Ұқсас файлдар үшін * белгісі бар үлгілерді қолданыңыз.',
  ),
  utf8: texts('Save it as UTF-8.', 'Сохраните его в UTF-8.', 'Оны UTF-8 пішімінде сақтаңыз.'),
} as const;

/** What can be wrong with election.yaml as YAML. */
export const YAML_WORDS = {
  expected: texts('YAML', 'YAML', 'YAML'),
  correct: texts('Correct that line.', 'Исправьте эту строку.', 'Сол жолды түзетіңіз.'),
  key: texts('a key that can be a name', 'ключ, который может быть именем', 'атау бола алатын кілт'),
  twice: texts('a key twice', 'ключ дважды', 'екі рет жазылған кілт'),
  onceEach: texts('every key once', 'каждый ключ один раз', 'әр кілт бір рет'),
  bomb: texts(
    'references that multiply without bound',
    'ссылки, которые неограниченно умножаются',
    'шексіз көбейетін сілтемелер',
  ),
  writeOut: texts('Write the values out.', 'Выпишите значения.', 'Мәндерді толық жазыңыз.'),
} as const;

/** What a setting must be, by the English words that the schema gives. */
const EXPECTED: Readonly<Record<string, Texts>> = Object.fromEntries(
  [
    texts('a date such as 2019-06-09', 'дата вида 2019-06-09', '2019-06-09 түріндегі күн'),
    texts(
      'a local time such as 2019-06-08T18:00',
      'местное время вида 2019-06-08T18:00',
      '2019-06-08T18:00 түріндегі жергілікті уақыт',
    ),
    texts('a time such as "07:00", in quotes', 'время вида "07:00" в кавычках', '"07:00" түріндегі тырнақшадағы уақыт'),
    texts(
      'an offset such as "+06:00", in quotes',
      'смещение вида "+06:00" в кавычках',
      '"+06:00" түріндегі тырнақшадағы ығысу',
    ),
    texts('votes, percent or both', 'votes, percent или оба', 'votes, percent немесе екеуі де'),
    texts('a number, without quotes', 'число без кавычек', 'тырнақшасыз сан'),
    texts('a number', 'число', 'сан'),
    texts('a whole number', 'целое число', 'бүтін сан'),
    texts('a text', 'текст', 'мәтін'),
    texts('true or false', 'true или false', 'true немесе false'),
    texts('keys with values', 'ключи со значениями', 'мәндері бар кілттер'),
    texts('a list', 'список', 'тізім'),
    texts('an end that comes after the beginning', 'конец позже начала', 'басталғаннан кейін келетін аяқталу'),
    texts('another value', 'другое значение', 'басқа мән'),
  ].map((each) => [each.en, each]),
);

/** The words of the schema in every language. */
export function expectedTexts(english: string): Texts {
  return EXPECTED[english] ?? texts(english, english, english);
}

/** What can be wrong with one setting. */
export const SETTING_WORDS = {
  atMost: (most: string) => texts(`at most ${most}`, `не больше ${most}`, `ең көбі ${most}`),
  atLeast: (least: string) => texts(`at least ${least}`, `не меньше ${least}`, `ең азы ${least}`),
  oneOf: (names: string) => texts(`one of ${names}`, `одно из: ${names}`, `мыналардың бірі: ${names}`),
  knownKey: (names: string) => texts(`a known key (${names})`, `известный ключ (${names})`, `белгілі кілт (${names})`),
  meant: (name: string) => texts(`Did you mean "${name}"?`, `Возможно, «${name}»?`, `Мүмкін, «${name}» шығар?`),
  remove: texts('Remove it.', 'Уберите его.', 'Оны алып тастаңыз.'),
  correct: texts('Correct that value.', 'Исправьте это значение.', 'Сол мәнді түзетіңіз.'),
  something: texts('something else', 'нечто другое', 'басқа нәрсе'),
  builtIn: (names: string) =>
    texts(
      `extends: one of ${names}`,
      `extends: один из встроенных профилей ${names}`,
      `extends: ${names} профильдерінің бірі`,
    ),
  nameBuiltIn: texts(
    'Name a built-in profile, or leave "extends" out.',
    'Назовите встроенный профиль или уберите «extends».',
    'Кіріктірілген профильді атаңыз немесе «extends» кілтін алып тастаңыз.',
  ),
} as const;
