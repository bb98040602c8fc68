import type { Texts } from '../../model.js';
import { label } from './label-of.js';

/** What a value of the election profile is called. */
export const PROFILE_LABELS: Readonly<Record<string, Texts>> = {
  polling_day: label('Polling day', 'День голосования', 'Дауыс беру күні'),
  'polling_hours.from': label('Opening of the polls', 'Начало голосования', 'Дауыс берудің басталуы'),
  'polling_hours.until': label('Closing of the polls', 'Окончание голосования', 'Дауыс берудің аяқталуы'),
  'time_zones.default': label('Time zone', 'Часовой пояс', 'Сағаттық белдеу'),
  'avc.issue_from': label(
    'First day of issue of absentee voting certificates',
    'Начало выдачи открепительных удостоверений',
    'Есептен шығару куәліктерін берудің басталуы',
  ),
  'avc.issue_until': label(
    'Cut-off of issue of absentee voting certificates',
    'Окончание выдачи открепительных удостоверений',
    'Есептен шығару куәліктерін берудің аяқталуы',
  ),
  'avc.quota': label(
    'Forms of absentee voting certificates as a share of the voters of a precinct',
    'Бланки открепительных удостоверений, доля от числа избирателей участка',
    'Есептен шығару куәліктерінің бланкілері, учаске сайлаушыларына шаққандағы үлесі',
  ),
  'avc.other_settlement_only': label(
    'Absentee voting certificates only for another settlement (1: yes)',
    'Открепительные только для другого населённого пункта (1: да)',
    'Куәліктер басқа елді мекен үшін ғана (1: иә)',
  ),
  'publication.protocols': label(
    'The law publishes the counts of each protocol (1: yes)',
    'Данные каждого протокола публикуются по закону (1: да)',
    'Әр хаттаманың деректері заң бойынша жарияланады (1: иә)',
  ),
  'special_list.entered_from': label(
    'First day of entries on special lists',
    'Начало включения в списки специальных участков',
    'Арнайы учаскелердің тізіміне енгізудің басталуы',
  ),
  'special_list.entered_until': label(
    'Last day of entries on special lists',
    'Окончание включения в списки специальных участков',
    'Арнайы учаскелердің тізіміне енгізудің аяқталуы',
  ),
  'registration_changes.approved_until': label(
    'Last day for a change of precinct',
    'Последний день для смены участка',
    'Учаске ауыстырудың соңғы күні',
  ),
  'ballots.reserve': label(
    'Ballots in reserve as a share of the voters of a precinct',
    'Резерв бюллетеней, доля от числа избирателей участка',
    'Резервтегі бюллетеньдер, учаске сайлаушыларына шаққандағы үлесі',
  ),
  'precinct.voter_limit': label(
    'Most voters of one precinct',
    'Предельное число избирателей участка',
    'Учаскедегі сайлаушылардың шекті саны',
  ),
  'additions.triage_line': label(
    'Additions of one precinct worth a look',
    'Число включений на участке, заслуживающее внимания',
    'Назар аударарлық қосымша енгізу саны',
  ),
  'additions.observed_mean': label(
    'Additions per precinct that observers saw on average',
    'Среднее число включений на участке по данным наблюдателей',
    'Бақылаушылар көрген учаскедегі орташа енгізу саны',
  ),
  'announced.turnout': label('Announced turnout, per cent', 'Объявленная явка, проценты', 'Жарияланған келу, пайыз'),
  'observed.observations': label('Observations of voting', 'Наблюдений за голосованием', 'Дауыс беруді байқау саны'),
  'observed.over_triage_line': label(
    'Observed precincts with more additions than the line',
    'Наблюдавшихся участков, где включений больше порога',
    'Енгізулері шектен асқан байқалған учаскелер',
  ),
  'observed.not_retained_share': label(
    'Share of observed precincts with voters on absentee voting certificates that retained none',
    'Доля наблюдавшихся участков с избирателями по открепительным удостоверениям, где удостоверения не изымались',
    'Есептен шығару куәлігімен дауыс берілген байқалған учаскелердің куәлік алып қалмаған үлесі',
  ),
  'observed.not_recorded_share': label(
    'Share of observed precincts with voters on absentee voting certificates that did not record them',
    'Доля наблюдавшихся участков с избирателями по открепительным удостоверениям, где их данные не записывались',
    'Есептен шығару куәлігімен дауыс берілген байқалған учаскелердің деректерді жазбаған үлесі',
  ),
  'observed.signatures': label(
    'Signatures that a candidate needed',
    'Подписей, требовавшихся кандидату',
    'Кандидатқа қажет қолтаңба саны',
  ),
  'observed.signature_share': label(
    'Share of the voters that these signatures are',
    'Доля избирателей, которую составляют эти подписи',
    'Осы қолтаңбалардың сайлаушылардағы үлесі',
  ),
  'observed.low_invalid_tecs': label(
    'TECs with next to no invalid ballots',
    'ТИК, где недействительных бюллетеней почти нет',
    'Жарамсыз бюллетені жоқтың қасындағы АСК',
  ),
  'observed.low_invalid_share': label(
    'Share of invalid ballots there',
    'Доля недействительных бюллетеней там',
    'Сол жердегі жарамсыз бюллетень үлесі',
  ),
};

/** What a profile value of one TEC or precinct is called, by its path; the place's name follows. */
export const PLACE_LABELS: Readonly<Record<string, Texts>> = {
  'observed.tecs_without_invalid': label(
    'Voters of a TEC without an invalid ballot',
    'Избирателей в ТИК без недействительных бюллетеней',
    'Жарамсыз бюллетені жоқ АСК сайлаушылары',
  ),
  'observed.certificates_by_eleven': label(
    'Residence certificates that observers counted until 11:00 at precinct',
    'Адресных справок, насчитанных наблюдателями до 11:00 на участке',
    'Бақылаушылар 11:00-ге дейін санаған мекенжай анықтамалары, учаске',
  ),
};
