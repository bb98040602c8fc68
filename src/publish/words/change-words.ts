import { inThree, type Texts } from '../../model.js';

/** What became of an entry between two states of a list, by the kind's name. */
export const CHANGE_KINDS: Readonly<Record<string, Texts>> = {
  same: inThree('the same', 'без изменений', 'өзгеріссіз'),
  corrected: inThree('corrected', 'исправлены', 'түзетілген'),
  moved: inThree('moved to another precinct', 'перешли на другой участок', 'басқа учаскеге ауысқан'),
  left: inThree('left the list', 'выбыли из списка', 'тізімнен шыққан'),
  came: inThree('came onto the list', 'включены в список', 'тізімге енгізілген'),
  merged: inThree('second entry removed', 'вторая запись убрана', 'екінші жазба алынған'),
  split: inThree('second entry added', 'появилась вторая запись', 'екінші жазба қосылған'),
  undecided: inThree('undecided', 'не установлено', 'анықталмаған'),
};

/** What explains a change, by the reason's name. */
export const CHANGE_REASONS: Readonly<Record<string, Texts>> = {
  'struck-off-line': inThree(
    'struck off on the list, with a ground',
    'вычеркнуты в списке с основанием',
    'тізімде негізімен сызылған',
  ),
  deceased: inThree('register of deaths', 'реестр умерших', 'қайтыс болғандар тізілімі'),
  convicted: inThree('in a place of imprisonment', 'в месте лишения свободы', 'бас бостандығынан айыру орнында'),
  incapacitated: inThree(
    'declared incapable by a court',
    'признаны судом недееспособными',
    'сот әрекетке қабілетсіз деп таныған',
  ),
  'decision-strike-off': inThree('decision to strike off', 'решение об исключении', 'шығару туралы шешім'),
  'decision-include': inThree('decision to include', 'решение о включении', 'енгізу туралы шешім'),
  'decision-correct': inThree('decision to correct', 'решение об исправлении', 'түзету туралы шешім'),
  'street-renamed': inThree('street renamed', 'улица переименована', 'көше атауы өзгерген'),
  'houses-renumbered': inThree('houses renumbered', 'дома перенумерованы', 'үйлердің нөмірі өзгерген'),
  'place-renamed': inThree('town or village renamed', 'населённый пункт переименован', 'елді мекен атауы өзгерген'),
  'postcode-changed': inThree('other postal code', 'другой почтовый индекс', 'пошта индексі басқа'),
  'address-rewritten': inThree(
    'address of many written otherwise',
    'адрес у многих записан иначе',
    'көпшіліктің мекенжайы басқаша жазылған',
  ),
  'registration-change': inThree(
    'approved change of precinct',
    'утверждённая смена участка',
    'бекітілген учаске ауыстыру',
  ),
  'added-on-polling-day': inThree(
    'added on polling day, on a stated basis',
    'включены в день голосования с основанием',
    'дауыс беру күні негізімен енгізілген',
  ),
  'special-station': inThree(
    'entered at a special polling station',
    'внесены на специальном участке',
    'арнайы учаскеде енгізілген',
  ),
  'avc-issued': inThree(
    'an absentee voting certificate was issued',
    'выдано открепительное удостоверение',
    'есептен шығару куәлігі берілген',
  ),
  'disqualification-over': inThree(
    'term of imprisonment or incapacity is over',
    'срок лишения свободы или недееспособности истёк',
    'бас бостандығынан айыру не әрекетке қабілетсіздік мерзімі біткен',
  ),
  'came-of-age': inThree(
    'came of age between the two dates',
    'достигли совершеннолетия между датами',
    'екі күн аралығында кәмелетке толған',
  ),
  'precinct-in-one-state': inThree(
    'the precinct stands in one state alone',
    'участок есть только в одном состоянии',
    'учаске тек бір күйде бар',
  ),
  renumbered: inThree('precinct renumbered', 'участок перенумерован', 'учаске нөмірі өзгерген'),
  'borders-redrawn': inThree('borders redrawn', 'границы участка изменены', 'учаске шекарасы өзгерген'),
};

/** Of a change that nothing loaded explains. */
export const UNEXPLAINED = inThree(
  'not explained by what is loaded',
  'не объяснены загруженным',
  'жүктелгенмен түсіндірілмеген',
);

/** Of a series: what takes back an earlier change, by the kind of the earlier one. */
export const UNDONE_KINDS: Readonly<Record<string, Texts>> = {
  left: inThree('had left and are there again', 'выбыли и снова в списке', 'шыққан, қайта тізімде'),
  came: inThree('had come and are gone again', 'были включены и снова выбыли', 'енгізілген, қайта шыққан'),
  moved: inThree('moved and moved back', 'перешли и вернулись на прежний участок', 'ауысып, бұрынғы учаскеге қайтқан'),
  corrected: inThree(
    'corrected and changed back',
    'исправлены и снова с прежними данными',
    'түзетіліп, бұрынғы деректеріне қайтқан',
  ),
};
