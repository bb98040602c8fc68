import type { Language } from '../../src/index.js';

/** What yargs says of a command line that it does not understand, by its own English sentence; one form for every count. */
const YARGS = {
  'Not enough non-option arguments: got %s, need at least %s': {
    ru: 'Не хватает аргументов: указано %s, нужно не меньше %s',
    kk: 'Аргументтер жеткіліксіз: берілгені %s, кемінде %s керек',
  },
  'Too many non-option arguments: got %s, maximum of %s': {
    ru: 'Лишние аргументы: указано %s, можно не больше %s',
    kk: 'Аргументтер артық: берілгені %s, ең көбі %s',
  },
  'Missing argument value: %s': { ru: 'Не указано значение: %s', kk: 'Мәні берілмеген: %s' },
  'Missing required argument: %s': { ru: 'Не указано обязательное: %s', kk: 'Міндеттісі берілмеген: %s' },
  'Unknown argument: %s': { ru: 'Неизвестный аргумент: %s', kk: 'Белгісіз аргумент: %s' },
  'Unknown command: %s': { ru: 'Неизвестная команда: %s', kk: 'Белгісіз команда: %s' },
  'Invalid values:': { ru: 'Недопустимые значения:', kk: 'Жарамсыз мәндер:' },
  'Argument: %s, Given: %s, Choices: %s': {
    ru: 'Параметр: %s, указано: %s, можно: %s',
    kk: 'Параметр: %s, берілгені: %s, мүмкін мәндері: %s',
  },
  'Argument check failed: %s': { ru: 'Аргумент не подходит: %s', kk: 'Аргумент жарамайды: %s' },
  'Implications failed:': { ru: 'Нужны вместе с ними:', kk: 'Бірге берілуі керек:' },
  'Not enough arguments following: %s': { ru: 'Не хватает значения после: %s', kk: 'Мынадан кейін мән жетіспейді: %s' },
  'Did you mean %s?': { ru: 'Возможно, имелось в виду %s?', kk: 'Мүмкін, %s болар?' },
  'Arguments %s and %s are mutually exclusive': {
    ru: 'Параметры %s и %s вместе не указываются',
    kk: '%s мен %s параметрлері бірге берілмейді',
  },
} as const;

/** What commands say themselves, by the English sentence that they throw. */
const OWN = {
  'Name a command. "rollproof audit FOLDER" does everything.': {
    ru: 'Назовите команду. «rollproof audit ПАПКА» делает всё.',
    kk: 'Команданы атаңыз. «rollproof audit ҚАЛТА» бәрін орындайды.',
  },
  'Give --seed, or --results.': { ru: 'Укажите --seed или --results.', kk: '--seed не --results көрсетіңіз.' },
  'Counts are whole numbers, --alike a share.': {
    ru: 'Количества указываются целыми числами, --alike долей.',
    kk: 'Сандар бүтін, --alike үлес түрінде беріледі.',
  },
  'A margin is a share between 0 and 1: 0.05.': {
    ru: 'Погрешность указывается долей от 0 до 1: 0.05.',
    kk: 'Қателік 0 мен 1 арасындағы үлеспен беріледі: 0.05.',
  },
  'Give --truth, --field, or both.': {
    ru: 'Укажите --truth, --field или оба.',
    kk: '--truth, --field немесе екеуін де көрсетіңіз.',
  },
  '--series goes with --truth.': {
    ru: '--series указывается вместе с --truth.',
    kk: '--series тек --truth-пен бірге беріледі.',
  },
  '--html goes with --truth.': {
    ru: '--html указывается вместе с --truth.',
    kk: '--html тек --truth-пен бірге беріледі.',
  },
} as const;

/** After every error of usage, and before a fault that is the program's own. */
export const AFTER_ERRORS: Readonly<Record<Language, { readonly help: string; readonly fault: string }>> = {
  en: { help: 'Run the command with --help to see what it takes.', fault: 'a fault of ours: ' },
  ru: { help: 'С параметром --help команда скажет, что ей нужно.', fault: 'ошибка самой программы: ' },
  kk: { help: 'Командаға не керегін --help параметрі көрсетеді.', fault: 'бағдарламаның өз қатесі: ' },
};

/** The sentences of yargs in a language; none where it is English, which yargs speaks itself. */
export function yargsSentences(language: Language): Record<string, string> {
  // English too: what an earlier call in this process set would stay.
  const entries = Object.entries(YARGS).map(([english, texts]) => {
    const one = language === 'en' ? english : texts[language];
    const other = language === 'en' ? english.replace(/^((?:Missing|Unknown)[^:]*):/, '$1s:') : one;
    return [english, COUNTED.has(english) ? { one, other } : one];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Sentences that yargs asks for with a count. */
const COUNTED: ReadonlySet<string> = new Set(
  Object.keys(YARGS).filter((english) => /^(Not enough non|Too many|Missing|Unknown)/.test(english)),
);

/** A sentence that a command threw, in a language; one that nobody knows stays as it is. */
export function ownSentence(english: string, language: Language): string {
  const texts = Object.entries(OWN).find(([known]) => known === english)?.[1];
  return texts === undefined || language === 'en' ? english : texts[language];
}
