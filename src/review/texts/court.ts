import type { Language } from '../../model.js';

const en = {
  title: 'Review of the findings of an audit of voter lists',
  leads:
    'A finding is a lead for review. A decision is what a reviewer says of a lead; it changes no list and says nothing of anybody’s conduct.',
  counts: (all: string, looked: string, settled: string) =>
    `The audit has ${all} findings. On ${looked} there are decisions, and ${settled} are settled.`,
  looks: (count: string) => `Unmasked data was looked at ${count === '1' ? 'once' : `${count} times`}.`,
  reviewers: 'Reviewers, by the names that they gave',
  head: (lines: string) =>
    `The file of decisions has ${lines} lines, each with the digest of the one before. Digest of the last:`,
  finding: 'Finding',
  says: 'What it says',
  decided: 'What was decided, by whom, why',
  print: 'Fingerprint',
  gone: 'No longer in this audit.',
  changed:
    'Its records say something else in this audit than when it was decided on; the decision has to be made again.',
  since: (changed: string, gone: string) =>
    `Of the decided findings ${changed} have other records in this audit, and ${gone} are no longer in it; these count as not settled.`,
};

type CourtTexts = typeof en;

const ru: CourtTexts = {
  title: 'Рассмотрение находок аудита списков избирателей',
  leads:
    'Находка — повод для рассмотрения. Решение — суждение о находке; оно не меняет списков и ничего не говорит о чьём-либо поведении.',
  counts: (all, looked, settled) =>
    `Находок в аудите: ${all}. Решения есть по ${looked}, из них решено окончательно: ${settled}.`,
  looks: (count) => `Просмотров данных без маски: ${count}.`,
  reviewers: 'Рассматривали, под именами, которые назвали',
  head: (lines) => `В файле решений строк: ${lines}, в каждой дайджест предыдущей. Дайджест последней:`,
  finding: 'Находка',
  says: 'Что она говорит',
  decided: 'Что решено, кем, почему',
  print: 'Отпечаток',
  gone: 'В этом аудите её больше нет.',
  changed: 'В этом аудите записи находки иные, чем при решении; решение нужно принять заново.',
  since: (changed, gone) =>
    `Из находок с решениями в этом аудите записи иные у ${changed}, отсутствует ${gone}; такие не считаются решёнными.`,
};

const kk: CourtTexts = {
  title: 'Сайлаушылар тізімдерінің аудиті деректерін қарау',
  leads:
    'Дерек — қарауға негіз ғана. Шешім — дерек туралы пікір; ол тізімдерді өзгертпейді және ешкімнің әрекетін бағаламайды.',
  counts: (all, looked, settled) =>
    `Аудиттегі деректер: ${all}. Шешімі барлары: ${looked}, оның ішінде түпкілікті шешілгені: ${settled}.`,
  looks: (count) => `Бүркемесіз деректер ${count} рет қаралды.`,
  reviewers: 'Қараушылар, өздері атаған аттарымен',
  head: (lines) => `Шешімдер файлында ${lines} жол бар, әрқайсысында алдыңғысының дайджесті. Соңғысының дайджесті:`,
  finding: 'Дерек',
  says: 'Не айтады',
  decided: 'Не шешілді, кім, неге',
  print: 'Таңба',
  gone: 'Бұл аудитте енді жоқ.',
  changed: 'Бұл аудитте деректің жазбалары шешім кезіндегіден басқаша; шешімді қайта қабылдау керек.',
  since: (changed, gone) =>
    `Шешімі бар деректердің ${changed} жазбалары бұл аудитте басқаша, ${gone} енді жоқ; олар шешілген деп саналмайды.`,
};

const CATALOGUE: Readonly<Record<Language, CourtTexts>> = { en, ru, kk };

/** The words of the page for a court. */
export function courtTexts(language: Language): CourtTexts {
  return CATALOGUE[language];
}
