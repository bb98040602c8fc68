import { inThree, type Texts } from '../model.js';

export const NOT_LOADED = inThree('Nothing was loaded.', 'Ничего не загружено.', 'Ештеңе жүктелген жоқ.');

/** What can be wrong with election.yaml as a file. */
export const FILE_WORDS = {
  expected: inThree(
    'a plain file of settings inside the folder, in UTF-8 and shorter than 1 MiB',
    'обычный файл настроек внутри папки, в UTF-8 и короче 1 МиБ',
    'бума ішіндегі UTF-8 пішіміндегі, 1 МиБ-тан қысқа кәдімгі баптау файлы',
  ),
  outside: inThree('a link that leads outside it', 'ссылка, ведущая за её пределы', 'бума сыртына апаратын сілтеме'),
  folder: inThree('a folder', 'папка', 'бума'),
  special: inThree('a pipe or a device', 'канал или устройство', 'арна немесе құрылғы'),
  long: inThree('a longer file', 'более длинный файл', 'одан ұзын файл'),
  encoding: inThree('text in another encoding', 'текст в другой кодировке', 'басқа кодтаудағы мәтін'),
  otherName: inThree('a file with nearly that name', 'файл с похожим именем', 'аты ұқсас файл'),
  rename: inThree(
    'Rename it to election.yaml, or take it out of the folder.',
    'Переименуйте его в election.yaml или уберите из папки.',
    'Атын election.yaml деп өзгертіңіз немесе бумадан алып тастаңыз.',
  ),
  copy: inThree('Copy the file into the folder.', 'Скопируйте файл в папку.', 'Файлды бумаға көшіріңіз.'),
  plain: inThree(
    'Put a plain text file there, or remove it: "rollproof init FOLDER" writes one.',
    'Поместите туда обычный текстовый файл или уберите этот: «rollproof init FOLDER» создаст новый.',
    'Орнына кәдімгі мәтін файлын қойыңыз немесе алып тастаңыз: «rollproof init FOLDER» жаңасын жазады.',
  ),
  shorten: inThree(
    'Use patterns with * for files that are alike.',
    'Для одинаковых файлов используйте шаблоны с *.',
    'Ұқсас файлдар үшін * белгісі бар үлгілерді қолданыңыз.',
  ),
  utf8: inThree('Save it as UTF-8.', 'Сохраните его в UTF-8.', 'Оны UTF-8 пішімінде сақтаңыз.'),
} as const;

/** What can be wrong with election.yaml as YAML. */
export const YAML_WORDS = {
  expected: inThree('YAML', 'YAML', 'YAML'),
  correct: inThree('Correct that line.', 'Исправьте эту строку.', 'Сол жолды түзетіңіз.'),
  key: inThree('a key that can be a name', 'ключ, который может быть именем', 'атау бола алатын кілт'),
  twice: inThree('a key twice', 'ключ дважды', 'екі рет жазылған кілт'),
  onceEach: inThree('every key once', 'каждый ключ один раз', 'әр кілт бір рет'),
  bomb: inThree(
    'references that multiply without bound',
    'ссылки, которые неограниченно умножаются',
    'шексіз көбейетін сілтемелер',
  ),
  writeOut: inThree('Write the values out.', 'Выпишите значения.', 'Мәндерді толық жазыңыз.'),
} as const;

/** What a setting must be, by the English words that the schema gives. */
const EXPECTED: Readonly<Record<string, Texts>> = Object.fromEntries(
  [
    inThree('a date such as 2019-06-09', 'дата вида 2019-06-09', '2019-06-09 түріндегі күн'),
    inThree(
      'a local time such as 2019-06-08T18:00',
      'местное время вида 2019-06-08T18:00',
      '2019-06-08T18:00 түріндегі жергілікті уақыт',
    ),
    inThree(
      'a time such as "07:00", in quotes',
      'время вида "07:00" в кавычках',
      '"07:00" түріндегі тырнақшадағы уақыт',
    ),
    inThree(
      'an offset such as "+06:00", in quotes',
      'смещение вида "+06:00" в кавычках',
      '"+06:00" түріндегі тырнақшадағы ығысу',
    ),
    inThree('votes, percent or both', 'votes, percent или оба', 'votes, percent немесе екеуі де'),
    inThree('a number, without quotes', 'число без кавычек', 'тырнақшасыз сан'),
    inThree('a number', 'число', 'сан'),
    inThree('a whole number', 'целое число', 'бүтін сан'),
    inThree('a text', 'текст', 'мәтін'),
    inThree('true or false', 'true или false', 'true немесе false'),
    inThree('keys with values', 'ключи со значениями', 'мәндері бар кілттер'),
    inThree('a list', 'список', 'тізім'),
    inThree('an end that comes after the beginning', 'конец позже начала', 'басталғаннан кейін келетін аяқталу'),
    inThree('a day until polling day', 'день не позже дня голосования', 'дауыс беру күнінен кеш емес күн'),
    inThree('a name that is not blank', 'непустое имя', 'бос емес ат'),
    inThree('{precinct} once', '{precinct} один раз', '{precinct} бір рет'),
    inThree('a quote that is not the delimiter', 'кавычка, отличная от разделителя', 'бөлгіштен өзге тырнақша'),
    inThree('each column once', 'каждая графа один раз', 'әр баған бір рет'),
    inThree('another value', 'другое значение', 'басқа мән'),
  ].map((each) => [each.en, each]),
);

/** The words of the schema in every language. */
export function expectedTexts(english: string): Texts {
  return EXPECTED[english] ?? inThree(english, english, english);
}

/** What can be wrong with one setting. */
export const SETTING_WORDS = {
  atMost: (most: string) => inThree(`at most ${most}`, `не больше ${most}`, `ең көбі ${most}`),
  atLeast: (least: string) => inThree(`at least ${least}`, `не меньше ${least}`, `ең азы ${least}`),
  oneOf: (names: string) => inThree(`one of ${names}`, `одно из: ${names}`, `мыналардың бірі: ${names}`),
  knownKey: (names: string) =>
    inThree(`a known key (${names})`, `известный ключ (${names})`, `белгілі кілт (${names})`),
  meant: (name: string) => inThree(`Did you mean "${name}"?`, `Возможно, «${name}»?`, `Мүмкін, «${name}» шығар?`),
  remove: inThree('Remove it.', 'Уберите его.', 'Оны алып тастаңыз.'),
  correct: inThree('Correct that value.', 'Исправьте это значение.', 'Сол мәнді түзетіңіз.'),
  something: inThree('something else', 'нечто другое', 'басқа нәрсе'),
  builtIn: (names: string) =>
    inThree(
      `extends: one of ${names}`,
      `extends: один из встроенных профилей ${names}`,
      `extends: ${names} профильдерінің бірі`,
    ),
  nameBuiltIn: inThree(
    'Name a built-in profile, or leave "extends" out.',
    'Назовите встроенный профиль или уберите «extends».',
    'Кіріктірілген профильді атаңыз немесе «extends» кілтін алып тастаңыз.',
  ),
} as const;
