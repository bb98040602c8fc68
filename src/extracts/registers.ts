import type { Extract } from './extract.js';
import { ENTRY_NO, PRECINCT, STRUCK_OFF, STRUCK_OFF_GROUND } from './list-fields.js';
import { ADDRESS, PERSON_FIELDS } from './person-fields.js';

/** The voter list of an earlier election, or of an earlier date. */
export const PREVIOUS_LIST: Extract = {
  name: 'previous_list',
  title: {
    en: 'Previous voter list',
    ru: 'Прежний список избирателей',
    kk: 'Сайлаушылардың бұрынғы тізімі',
  },
  fileNames: [
    'previous list',
    'previous voter list',
    'earlier voter list',
    'прежний список',
    'прежний список избирателей',
    'предыдущий список',
    'предыдущий список избирателей',
    'бұрынғы тізім',
    'сайлаушылардың бұрынғы тізімі',
  ],
  fields: [PRECINCT, ENTRY_NO, ...PERSON_FIELDS, ADDRESS, STRUCK_OFF, STRUCK_OFF_GROUND],
  tables: ['previous_listing'],
  needsPerson: true,
};

/** People who may not be on a voter list: registers of deaths, and of courts' decisions. */
export const DISQUALIFIED: Extract = {
  name: 'disqualified',
  title: {
    en: 'Register of people who may not be on a list',
    ru: 'Реестр лиц, не подлежащих включению в списки',
    kk: 'Тізімге енгізілмейтін адамдар тізілімі',
  },
  fileNames: [
    'disqualified',
    'register of deaths',
    'deceased',
    'не подлежащие включению',
    'реестр умерших',
    'умершие',
    'лишенные избирательного права',
    'тізімге енгізілмейтіндер',
    'қайтыс болғандар',
  ],
  fields: [
    ...PERSON_FIELDS,
    {
      name: 'ground',
      kind: 'choice',
      choices: {
        deceased: ['dead', 'death', 'умер', 'умерла', 'умерший', 'умершая', 'смерть', 'қайтыс болды', 'қайтыс болған'],
        incapacitated: ['недееспособен', 'недееспособна', 'недееспособный', 'недееспособность', 'әрекетке қабілетсіз'],
        convicted: [
          'осужден',
          'осуждена',
          'осужденный',
          'лишение свободы',
          'место лишения свободы',
          'сотталған',
          'бас бостандығынан айырылған',
        ],
      },
      meanings: {
        deceased: /(?:^|\s)(?:умер|смерт|скончал|погиб|қайтыс|өлді|өлім|dead|death|died|deceased)/u,
        incapacitated: /недееспособ|қабілетсіз|incapac/u,
        convicted: /(?:^|\s)(?:осужд|приговор|лишени\S* свободы|сотталған|бостандығынан|convict|prison|imprison)/u,
      },
      headers: {
        en: ['ground', 'reason', 'ground of disqualification'],
        ru: ['основание', 'причина'],
        kk: ['негіз', 'негізі', 'себебі'],
      },
    },
    {
      name: 'from_date',
      kind: 'date',
      headers: {
        en: ['from', 'from date', 'since', 'date of death', 'death date', 'decision date'],
        ru: ['дата смерти', 'с даты', 'дата начала', 'дата вступления в силу'],
        kk: ['қайтыс болған күні', 'басталған күні', 'күшіне енген күні'],
      },
    },
    {
      name: 'to_date',
      kind: 'date',
      headers: {
        en: ['to', 'to date', 'until', 'end date'],
        ru: ['по дату', 'дата окончания', 'действует до'],
        kk: ['аяқталған күні', 'дейін жарамды', 'мерзімі дейін'],
      },
    },
  ],
  tables: ['disqualified'],
  needsPerson: true,
};
