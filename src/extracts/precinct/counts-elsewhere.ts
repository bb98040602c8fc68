import type { Extract } from '../extract.js';
import { PRECINCT } from '../list-fields.js';
import { wholeNumber } from './precincts.js';
import { VOTERS_ON_LIST } from './protocols.js';

/** The numbers of voters of an earlier election or date, precinct by precinct: what observers have of lists that are not given out. */
export const PREVIOUS_FIGURES: Extract = {
  name: 'previous_figures',
  title: {
    en: 'Earlier figures per precinct',
    ru: 'Прежние данные участков',
    kk: 'Учаскелердің бұрынғы деректері',
  },
  fileNames: [
    'previous figures',
    'previous precinct figures',
    'earlier figures',
    'прежние данные участков',
    'прежние протоколы',
    'учаскелердің бұрынғы деректері',
  ],
  fields: [PRECINCT, { ...VOTERS_ON_LIST, mandatory: true }],
  tables: ['previous_figure'],
  uniqueBy: ['precinct'],
  // Its columns are those of protocols: nothing in them says of which election.
};

/** How many ballots, of a candidate or of all, somebody else saw at least: on photographs, on film, or counting voters at the door. */
export const COUNTS_ELSEWHERE: Extract = {
  name: 'counts_elsewhere',
  title: {
    en: 'Counts from other sources',
    ru: 'Подсчёты из других источников',
    kk: 'Басқа көздерден алынған санақ',
  },
  fileNames: [
    'counts elsewhere',
    'counts from other sources',
    'photographed ballots',
    'подсчеты из других источников',
    'сфотографированные бюллетени',
    'басқа көздерден алынған санақ',
  ],
  fields: [
    PRECINCT,
    {
      name: 'candidate',
      kind: 'candidate',
      headers: { en: ['candidate', 'party'], ru: ['кандидат', 'партия'], kk: ['кандидат', 'үміткер', 'партия'] },
    },
    {
      ...wholeNumber(
        'at_least',
        ['at least', 'seen at least', 'ballots seen', 'ballots photographed', 'voters counted'],
        ['не менее', 'видно не менее', 'сфотографировано', 'насчитано'],
        ['кемінде', 'көрінгені', 'суретке түсірілгені', 'саналғаны'],
      ),
      mandatory: true,
    },
    { name: 'source', kind: 'text', headers: { en: ['source'], ru: ['источник'], kk: ['дереккөз'] } },
  ],
  tables: ['counted_elsewhere'],
};
