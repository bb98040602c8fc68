import type { Language } from '../../model.js';

const en = {
  oddsBefore: 'Odds before any comparison',
  oddsAfter: 'Together',
  weight: 'Match weight',
  weights: (probability: string) =>
    `What each part says for or against one person; together a probability of ${probability}`,
  changed: 'The evidence has changed since you decided',
  changedNote: 'Look again: confirm your decision, or decide anew.',
  changedHidden: 'Only what is masked here has changed: a house number, the rest of a name or of a number.',
  was: 'When you decided',
  is: 'Now',
  recordAt: (extract: string, at: number) => `${extract}, record ${at}`,
  others: 'Other findings about the same records',
  noOthers: 'None.',
};

type ScreenTexts = typeof en;

const ru: ScreenTexts = {
  oddsBefore: 'Шансы до сравнения',
  oddsAfter: 'Вместе',
  weight: 'Вес совпадения',
  weights: (probability) => `Что каждая часть говорит за одного человека или против; вместе вероятность ${probability}`,
  changed: 'Записи изменились после вашего решения',
  changedNote: 'Посмотрите ещё раз: подтвердите решение или примите новое.',
  changedHidden: 'Изменилось только то, что здесь скрыто: номер дома, остальная часть имени или номера.',
  was: 'Когда вы решали',
  is: 'Сейчас',
  recordAt: (extract, at) => `${extract}, запись ${at}`,
  others: 'Другие находки о тех же записях',
  noOthers: 'Нет.',
};

const kk: ScreenTexts = {
  oddsBefore: 'Салыстыруға дейінгі мүмкіндік',
  oddsAfter: 'Бірге',
  weight: 'Сәйкестік салмағы',
  weights: (probability) => `Әр бөлік бір адам екенін қолдайды ма, жоққа шығарады ма; бірге ықтималдығы ${probability}`,
  changed: 'Шешіміңізден кейін жазбалар өзгерген',
  changedNote: 'Қайта қараңыз: шешіміңізді растаңыз немесе жаңасын қабылдаңыз.',
  changedHidden: 'Мұнда жасырылғаны ғана өзгерген: үй нөмірі, аты-жөнінің не нөмірдің қалған бөлігі.',
  was: 'Шешкен кезіңізде',
  is: 'Қазір',
  recordAt: (extract, at) => `${extract}, ${at}-жазба`,
  others: 'Сол жазбалар туралы басқа деректер',
  noOthers: 'Жоқ.',
};

const CATALOGUE: Readonly<Record<Language, ScreenTexts>> = { en, ru, kk };

/** What the server writes on a finding's screen, in one language. */
export function screenTexts(language: Language): ScreenTexts {
  return CATALOGUE[language];
}
