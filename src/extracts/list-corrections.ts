import type { Extract } from './extract.js';
import { PRECINCT } from './list-fields.js';
import { PERSON_FIELDS } from './person-fields.js';

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
        other: ['иное', 'другое', 'басқа', 'өзге'],
      },
      meanings: {
        deceased: /(?:^|\s)(?:умер|смерт|скончал|погиб|қайтыс|өлді|өлім|dead|death|died|deceased)/u,
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
