import type { Extract } from './extract.js';
import { ADDRESS, PERSON_FIELDS } from './person-fields.js';

/** Residence certificates printed by a service centre, one record each. */
export const RESIDENCE_CERTIFICATES: Extract = {
  name: 'residence_certificates',
  title: { en: 'Residence certificates', ru: 'Адресные справки', kk: 'Мекенжай анықтамалары' },
  fileNames: ['residence certificates', 'residence certificate', 'адресные справки', 'мекенжай анықтамалары'],
  fields: [
    {
      name: 'certificate_no',
      kind: 'text',
      mandatory: true,
      spared: true,
      headers: {
        en: ['certificate no', 'certificate number', 'number'],
        ru: [
          ...['номер справки', 'номер адресной справки', 'номер заявки', 'номер заявления', 'номер запроса'],
          ...['регистрационный номер', 'рег номер', 'регистр номер', 'уникальный номер', 'номер услуги'],
        ],
        kk: ['өтінім нөмірі', 'анықтама нөмірі', 'мекенжай анықтамасының нөмірі'],
      },
    },
    {
      name: 'issued_at',
      kind: 'date_time',
      onPollingDay: true,
      headers: {
        en: ['issued at', 'date of issue', 'printed at'],
        ru: ['дата и время выдачи', 'дата выдачи', 'время выдачи', 'выдана'],
        kk: ['берілген уақыты', 'берілген күні мен уақыты', 'берілген күні'],
      },
    },
    {
      name: 'office',
      kind: 'text',
      headers: {
        en: ['office', 'service centre', 'tson'],
        ru: ['цон', 'отдел цон', 'орган выдачи', 'кем выдана'],
        kk: ['хқко', 'хқо', 'берген орган'],
      },
    },
    {
      name: 'desk',
      kind: 'text',
      headers: {
        en: ['desk', 'workplace', 'terminal', 'window', 'window no', 'counter'],
        ru: ['рабочее место', 'окно', 'пункт выдачи'],
        kk: ['жұмыс орны', 'терезе', 'беру орны'],
      },
    },
    {
      name: 'operator',
      kind: 'text',
      personal: true,
      headers: { en: ['operator', 'clerk'], ru: ['оператор', 'специалист', 'работник'], kk: ['оператор', 'маман'] },
    },
    ...PERSON_FIELDS,
    { ...ADDRESS, kind: 'address' },
    {
      name: 'registration_date',
      kind: 'date',
      headers: {
        en: ['registration date', 'registered on', 'registered since'],
        ru: ['дата регистрации', 'дата прописки'],
        kk: ['тіркелген күні'],
      },
    },
  ],
  tables: ['residence_certificate'],
};
