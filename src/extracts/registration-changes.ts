import type { Extract, Field } from './extract.js';
import { PERSON_FIELDS } from './person-fields.js';

/** A change whose one precinct is not written is still somebody's: it is kept, and no check goes by it. */
function precinctField(name: string, en: string[], ru: string[], kk: string[]): Field {
  return { name, kind: 'precinct', mandatory: true, spared: true, headers: { en, ru, kk } };
}

/** Temporary changes of the precinct that an akimat approved before polling day, one record each. */
export const REGISTRATION_CHANGES: Extract = {
  name: 'registration_changes',
  title: {
    en: 'Approved changes of precinct',
    ru: 'Одобренные смены избирательного участка',
    kk: 'Мақұлданған сайлау учаскесін ауыстырулар',
  },
  fileNames: [
    'registration changes',
    'registration change',
    'changes of registration',
    'смена участка',
    'смены участка',
    'временная смена участка',
    'учаске ауыстыру',
  ],
  fields: [
    ...PERSON_FIELDS,
    precinctField(
      'from_precinct',
      ['from precinct', 'old precinct'],
      ['с участка', 'прежний участок', 'исключить на участке'],
      ['бұрынғы учаске', 'шығарылатын учаске'],
    ),
    precinctField(
      'to_precinct',
      ['to precinct', 'new precinct'],
      ['на участок', 'новый участок', 'включить на участке'],
      ['жаңа учаске', 'енгізілетін учаске'],
    ),
    {
      name: 'approved_at',
      kind: 'date',
      headers: {
        en: ['approved at', 'approved on', 'date of approval'],
        ru: ['дата решения', 'дата одобрения', 'одобрено'],
        kk: ['шешім күні', 'мақұлданған күні'],
      },
    },
    {
      name: 'decision_no',
      kind: 'text',
      headers: {
        en: ['decision no', 'decision number'],
        ru: ['номер решения', 'решение'],
        kk: ['шешім нөмірі', 'шешім'],
      },
    },
    {
      name: 'until',
      kind: 'date',
      headers: {
        en: ['until', 'valid until', 'holds until'],
        ru: ['действует до', 'по дату', 'срок до'],
        kk: ['дейін жарамды', 'мерзімі дейін'],
      },
    },
  ],
  tables: ['registration_change'],
  needsPerson: true,
};
