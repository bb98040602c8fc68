import type { Extract } from './extract.js';
import { PRECINCT } from './list-fields.js';

function wholeNumber(name: string, en: string[], ru: string[], kk: string[]) {
  return { name, kind: 'whole_number', headers: { en, ru, kk } } as const;
}

/** Blank AVC forms that a commission received, a range of serials in each record, and what became of them. */
export const AVC_STOCK: Extract = {
  name: 'avc_stock',
  title: {
    en: 'Stock of absentee voting certificate forms',
    ru: 'Движение бланков открепительных удостоверений',
    kk: 'Есептен шығару куәліктері бланкілерінің қозғалысы',
  },
  fileNames: [
    'ешк қозғалысы',
    'оу движение',
    'движение оу',
    'движение открепительных удостоверений',
    'avc stock',
    'avc forms',
    'движение бланков оу',
    'бланки оу',
    'учет бланков оу',
    'ешк бланкілері',
  ],
  fields: [
    { ...PRECINCT, mandatory: false },
    {
      name: 'tec',
      kind: 'text',
      headers: {
        en: ['tec', 'territorial election commission'],
        ru: ['тик', 'территориальная избирательная комиссия'],
        kk: ['аск', 'аумақтық сайлау комиссиясы'],
      },
    },
    {
      name: 'serial_from',
      kind: 'serial',
      headers: {
        en: ['serial from', 'first serial', 'serials from'],
        ru: ['номера с', 'номер с', 'с номер', 'с номера', 'серия с', 'начальный номер', 'первый номер'],
        kk: ['бастапқы нөмірі', 'бірінші нөмірі', 'нөмірі бастап'],
      },
    },
    {
      name: 'serial_to',
      kind: 'serial',
      headers: {
        en: ['serial to', 'last serial', 'serials to'],
        ru: ['номера по', 'номер по', 'по номер', 'по номера', 'серия по', 'конечный номер', 'последний номер'],
        kk: ['соңғы нөмірі', 'нөмірі дейін'],
      },
    },
    {
      ...wholeNumber(
        'received',
        ['received', 'forms received', 'quantity', 'number of forms'],
        ['получено', 'получено бланков', 'количество', 'количество бланков', 'количество удостоверений', 'кол во'],
        ['алынды', 'алынғаны', 'алынған ешк', 'алынған бланкілер', 'саны', 'бланкілер саны', 'куәліктер саны'],
      ),
      mandatory: true,
      spared: true,
    },
    wholeNumber(
      'issued',
      ['issued', 'forms issued'],
      ['выдано', 'выдано бланков'],
      ['берілді', 'берілгені', 'берілген ешк', 'берілген бланкілер'],
    ),
    wholeNumber(
      'unused',
      ['unused', 'forms unused'],
      ['не использовано', 'неиспользовано', 'неиспользованные', 'неиспользованные бланки', 'остаток'],
      ['пайдаланылмады', 'пайдаланылмағаны', 'қалғаны', 'пайдаланылмаған бланкілер'],
    ),
    wholeNumber(
      'cancelled',
      ['cancelled', 'forms cancelled', 'spoiled'],
      ['погашено', 'погашено бланков', 'испорчено'],
      ['жойылды', 'жойылғаны', 'бүлінгені', 'жойылған бланкілер', 'бүлінген бланкілер'],
    ),
    wholeNumber(
      'lost',
      ['lost', 'forms lost'],
      ['утрачено', 'утеряно', 'утрачено бланков'],
      ['жоғалды', 'жоғалғаны', 'жоғалған бланкілер'],
    ),
    {
      name: 'received_at',
      kind: 'date',
      headers: {
        en: ['received at', 'date received'],
        ru: ['дата получения', 'получено дата', 'дата передачи'],
        kk: ['алынған күні'],
      },
    },
    {
      name: 'act_no',
      kind: 'text',
      headers: { en: ['act no', 'act number', 'act'], ru: ['номер акта', 'акт'], kk: ['акт нөмірі', 'акт'] },
    },
    {
      name: 'extra_decision',
      kind: 'text',
      headers: {
        en: ['extra decision', 'decision on extra production'],
        ru: ['решение о дополнительном изготовлении', 'решение о допечатке'],
        kk: ['қосымша дайындау туралы шешім'],
      },
    },
  ],
  tables: ['avc_stock'],
};
