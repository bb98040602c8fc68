/** A word of election administration in three languages, and where its wording is from. */
export interface Term {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
  readonly source: string;
  /** A word that is said where lists have Kazakhstan's numbers alone. */
  readonly isOfKazakhstan?: true;
}

const LAW = 'Constitutional Law No 2464 of 28 September 1995';

/** The words that the reports take from the law and from those who observed; what is not here is this program's own word. */
export const TERMS: readonly Term[] = [
  { en: 'voter list', ru: 'список избирателей', kk: 'сайлаушылар тізімі', source: LAW },
  { en: 'precinct', ru: 'избирательный участок', kk: 'сайлау учаскесі', source: `${LAW}, article 23` },
  {
    en: 'precinct election commission (PEC)',
    ru: 'участковая избирательная комиссия (УИК)',
    kk: 'учаскелік сайлау комиссиясы (УСК)',
    source: `${LAW}, article 10`,
  },
  {
    en: 'territorial election commission (TEC)',
    ru: 'территориальная избирательная комиссия (ТИК)',
    kk: 'аумақтық сайлау комиссиясы (АСК)',
    source: `${LAW}, article 10`,
  },
  {
    en: 'absentee voting certificate (AVC)',
    ru: 'открепительное удостоверение',
    kk: 'есептен шығару куәлігі',
    source: `${LAW}, articles 12(6-1) and 41(6-1); title of CEC resolution No 161/306 of 8 April 2009; English: ODIHR 2019, VI`,
  },
  {
    en: 'supplementary list',
    ru: 'дополнительный список',
    kk: 'қосымша тізім',
    source: 'ODIHR 2019, VI; Russian and Kazakh: translated',
  },
  {
    en: 'residence certificate',
    ru: 'адресная справка',
    kk: 'мекенжай анықтамасы',
    source: 'Name of the state service; English: ODIHR 2019, XIII.A',
  },
  { en: 'protocol of results', ru: 'протокол', kk: 'хаттама', source: `${LAW}, article 43` },
  { en: 'ballot', ru: 'бюллетень', kk: 'бюллетень', source: `${LAW}, article 41` },
  {
    en: 'individual identification number (IIN)',
    ru: 'индивидуальный идентификационный номер (ИИН)',
    kk: 'жеке сәйкестендіру нөмірі (ЖСН)',
    source: 'Law No 223 of 12 January 2007 on national registers of identification numbers',
    isOfKazakhstan: true,
  },
];
