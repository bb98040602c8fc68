import type { Extract, Field, FieldKind } from './extract.js';
import { PRECINCT } from './list-fields.js';
import { PERSON_FIELDS } from './person-fields.js';

function corrected(name: string, kind: FieldKind, en: string[], ru: string[], kk: string[]): Field {
  return { name: `new_${name}`, kind, personal: true, headers: { en, ru, kk } };
}

/** What a decision to correct orders to be written, where it has a column of its own beside what the list has. */
const CORRECTED_FIELDS: readonly Field[] = [
  corrected(
    'surname',
    'corrected_surname',
    ['corrected surname', 'correct surname', 'new surname', 'surname after correction'],
    [
      ...['исправленная фамилия', 'правильная фамилия', 'верная фамилия', 'новая фамилия'],
      ...['фамилия после исправления', 'фамилия правильно', 'фамилия верно'],
    ],
    ['түзетілген тегі', 'дұрыс тегі', 'жаңа тегі'],
  ),
  corrected(
    'given_name',
    'corrected_given_name',
    ['corrected given name', 'correct given name', 'new given name', 'given name after correction'],
    [
      ...['исправленное имя', 'правильное имя', 'верное имя', 'новое имя'],
      ...['имя после исправления', 'имя правильно', 'имя верно'],
    ],
    ['түзетілген аты', 'дұрыс аты', 'жаңа аты'],
  ),
  corrected(
    'patronymic',
    'corrected_patronymic',
    ['corrected patronymic', 'correct patronymic', 'new patronymic', 'patronymic after correction'],
    [
      ...['исправленное отчество', 'правильное отчество', 'верное отчество', 'новое отчество'],
      ...['отчество после исправления', 'отчество правильно', 'отчество верно'],
    ],
    ['түзетілген әкесінің аты', 'дұрыс әкесінің аты', 'жаңа әкесінің аты'],
  ),
  corrected(
    'full_name',
    'corrected_full_name',
    ['corrected full name', 'corrected name', 'correct name', 'full name after correction'],
    [
      ...['исправленное фио', 'исправленные фио', 'правильное фио', 'правильные фио', 'верное фио', 'новое фио'],
      ...['фио после исправления', 'фио правильно', 'фио верно', 'правильное ф и о', 'ф и о после исправления'],
    ],
    ['түзетілген таә', 'дұрыс таә', 'түзетілген аты жөні', 'дұрыс аты жөні'],
  ),
  corrected(
    'birth_date',
    'date',
    ['corrected birth date', 'corrected date of birth', 'correct birth date', 'correct date of birth'],
    [
      ...['исправленная дата рождения', 'правильная дата рождения', 'верная дата рождения', 'новая дата рождения'],
      ...['дата рождения после исправления', 'дата рождения правильно', 'дата рождения верно'],
    ],
    ['түзетілген туған күні', 'дұрыс туған күні', 'жаңа туған күні'],
  ),
];

/** Decisions on voter lists before polling day, as those of the days of scrutiny: whom to include, to strike off or to correct. */
export const LIST_CORRECTIONS: Extract = {
  name: 'list_corrections',
  title: {
    en: 'Decisions on voter lists',
    ru: 'Решения об исправлении списков',
    kk: 'Тізімдерді түзету туралы шешімдер',
  },
  fileNames: [
    'list corrections',
    'corrections of lists',
    'struck off',
    'removals',
    'исправления списков',
    'уточнения списков',
    'исключенные из списков',
    'решения об исправлении списков',
    'решения об уточнении списков',
    'решения по спискам избирателей',
    'тізімдерді түзету',
    'тізімге түзетулер',
    'тізімдерге түзетулер',
    'тізімнен шығарылғандар',
  ],
  fields: [
    PRECINCT,
    ...PERSON_FIELDS,
    ...CORRECTED_FIELDS,
    {
      name: 'action',
      kind: 'choice',
      mandatory: true,
      choices: {
        include: ['add', 'added', 'включить', 'включен', 'включена', 'включение', 'енгізу', 'енгізілді', 'қосу'],
        strike_off: [
          ...[
            'strike off',
            'struck off',
            'remove',
            'removed',
            'exclude',
            'excluded',
            'exclusion',
            'delete',
            'deleted',
            'исключить',
            'исключен',
            'исключена',
            'исключение',
          ],
          ...['шығару', 'шығарылды', 'алып тастау'],
        ],
        correct: [
          'correction',
          'corrected',
          'исправить',
          'исправление',
          'уточнить',
          'уточнение',
          'түзету',
          'түзетілді',
        ],
      },
      meanings: {
        include: /^(?!.*(?:исключ|шығар)).*(?:включ|добав|внест|енгіз|қос|includ|(?:^|\s)add)/u,
        strike_off: /исключ|вычерк|шығар|сыз|remov|strik|struck|delet|exclu|cancel|take(?:n|ing)? off/u,
        correct: /исправ|уточн|измен|түзет|нақтыл|correct|amend/u,
      },
      headers: {
        en: ['action', 'decision', 'decision to', 'what is to be done'],
        ru: ['действие', 'решение', 'что сделать', 'характер изменения', 'вид изменения'],
        kk: ['әрекет', 'шешім', 'өзгеріс түрі'],
      },
    },
    {
      name: 'ground',
      kind: 'choice',
      choices: {
        deceased: ['умер', 'умерла', 'смерть', 'қайтыс болды', 'қайтыс болған', 'dead', 'death'],
        moved: ['выбыл', 'переезд', 'смена места жительства', 'көшті', 'көшкен', 'moved away'],
        // The voter stood on two lines: the other one stays.
        duplicate: ['дубль', 'двойной учет', 'повторная запись', 'қосарланған', 'қайталанған жазба', 'double entry'],
        other: ['иное', 'другое', 'басқа', 'өзге'],
      },
      meanings: {
        deceased: /(?:^|\s)(?:умер|смерт|скончал|погиб|қайтыс|өлді|өлім|dead|death|died|deceased)/u,
        duplicate: /дубл|двойн|дважды|повторн|қосарл|қайталан|екі рет|duplicat|double|(?:^|\s)twice/u,
        moved: /выбыл|перее|смен\S* мест|убыл|көш|moved|(?:^|\s)left/u,
      },
      headers: {
        en: ['ground', 'reason'],
        ru: ['основание', 'причина'],
        kk: ['негіз', 'негізі', 'негіздеме', 'себебі'],
      },
    },
    {
      name: 'decided_at',
      kind: 'date',
      headers: { en: ['decided at', 'decided on', 'date of decision'], ru: ['дата решения'], kk: ['шешім күні'] },
    },
    {
      name: 'decision_no',
      kind: 'text',
      headers: { en: ['decision no', 'decision number'], ru: ['номер решения'], kk: ['шешім нөмірі'] },
    },
  ],
  tables: ['list_correction'],
  needsPerson: true,
};
