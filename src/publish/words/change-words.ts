import type { Texts } from '../../model.js';

const text = (en: string, ru: string, kk: string): Texts => ({ en, ru, kk });

/** What became of an entry between two states of a list, by the kind's name. */
export const CHANGE_KINDS: Readonly<Record<string, Texts>> = {
  same: text('the same', 'без изменений', 'өзгеріссіз'),
  corrected: text('corrected', 'исправлены', 'түзетілген'),
  moved: text('moved to another precinct', 'перешли на другой участок', 'басқа учаскеге ауысқан'),
  left: text('left the list', 'выбыли из списка', 'тізімнен шыққан'),
  came: text('came onto the list', 'включены в список', 'тізімге енгізілген'),
  merged: text('second entry removed', 'вторая запись убрана', 'екінші жазба алынған'),
  split: text('second entry added', 'появилась вторая запись', 'екінші жазба қосылған'),
  undecided: text('undecided', 'не установлено', 'анықталмаған'),
};

/** What explains a change, by the reason's name. */
export const CHANGE_REASONS: Readonly<Record<string, Texts>> = {
  'struck-off-line': text(
    'struck off on the list, with a ground',
    'вычеркнуты в списке с основанием',
    'тізімде негізімен сызылған',
  ),
  deceased: text('register of deaths', 'реестр умерших', 'қайтыс болғандар тізілімі'),
  convicted: text('in a place of imprisonment', 'в месте лишения свободы', 'бас бостандығынан айыру орнында'),
  incapacitated: text(
    'declared incapable by a court',
    'признаны судом недееспособными',
    'сот әрекетке қабілетсіз деп таныған',
  ),
  'decision-strike-off': text('decision to strike off', 'решение об исключении', 'шығару туралы шешім'),
  'decision-include': text('decision to include', 'решение о включении', 'енгізу туралы шешім'),
  'decision-correct': text('decision to correct', 'решение об исправлении', 'түзету туралы шешім'),
  'registration-change': text(
    'approved change of precinct',
    'утверждённая смена участка',
    'бекітілген учаске ауыстыру',
  ),
  'added-on-polling-day': text(
    'added on polling day, on a stated basis',
    'включены в день голосования с основанием',
    'дауыс беру күні негізімен енгізілген',
  ),
  'special-station': text(
    'entered at a special polling station',
    'внесены на специальном участке',
    'арнайы учаскеде енгізілген',
  ),
  'came-of-age': text(
    'came of age between the two dates',
    'достигли совершеннолетия между датами',
    'екі күн аралығында кәмелетке толған',
  ),
  'precinct-in-one-state': text(
    'the precinct stands in one state alone',
    'участок есть только в одном состоянии',
    'учаске тек бір күйде бар',
  ),
  renumbered: text('precinct renumbered', 'участок перенумерован', 'учаске нөмірі өзгерген'),
  'borders-redrawn': text('borders redrawn', 'границы участка изменены', 'учаске шекарасы өзгерген'),
};

/** Of a change that nothing loaded explains. */
export const UNEXPLAINED = text(
  'not explained by what is loaded',
  'не объяснены загруженным',
  'жүктелгенмен түсіндірілмеген',
);
