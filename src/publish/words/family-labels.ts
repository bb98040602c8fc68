import type { Texts } from '../../model.js';

/** Families of checks, by the name of their folder. */
const FAMILY_LABELS: Readonly<Record<string, Texts>> = {
  'list-quality': { en: 'List quality', ru: 'Качество списков', kk: 'Тізімдердің сапасы' },
  'double-registration': { en: 'Double registration', ru: 'Двойная регистрация', kk: 'Қосарланған тіркеу' },
  'absentee-certificates': {
    en: 'Absentee certificates',
    ru: 'Открепительные удостоверения',
    kk: 'Есептен шығару куәліктері',
  },
  'residence-certificates': { en: 'Residence certificates', ru: 'Адресные справки', kk: 'Мекенжай анықтамалары' },
  additions: { en: 'Additions', ru: 'Дополнительные включения', kk: 'Қосымша енгізулер' },
  reconciliation: { en: 'Reconciliation', ru: 'Сверка итогов', kk: 'Жиынтықтарды салыстыру' },
  protocols: { en: 'Protocols', ru: 'Протоколы', kk: 'Хаттамалар' },
  observations: { en: 'Observers and complaints', ru: 'Наблюдатели и жалобы', kk: 'Бақылаушылар мен шағымдар' },
  meta: { en: 'About the data', ru: 'О данных', kk: 'Деректер туралы' },
};

/** What a family of checks is called; one that nobody gave a name to yet has that of its folder, as words. */
export function familyLabel(family: string): Texts {
  const words = family.replaceAll('-', ' ');
  const own = words.charAt(0).toUpperCase() + words.slice(1);
  return FAMILY_LABELS[family] ?? { en: own, ru: own, kk: own };
}
