import type { Texts } from '../../model.js';
import { label } from './label-of.js';

/** What an announced total is called. */
export const FIGURE_LABELS: Readonly<Record<string, Texts>> = {
  voters_initial: label(
    'voters on the lists before polling day',
    'избирателей в списках до дня голосования',
    'дауыс беру күніне дейін тізімдегі сайлаушылар',
  ),
  voters_final: label(
    'voters on the lists in the end',
    'избирателей в списках окончательно',
    'тізімдегі сайлаушылардың соңғы саны',
  ),
  list_growth: label('growth of the lists', 'прирост списков', 'тізімдердің өсімі'),
  avc_issued: label('AVCs issued', 'выдано открепительных удостоверений', 'берілген есептен шығару куәліктері'),
  avc_used: label('AVCs used', 'использовано открепительных удостоверений', 'пайдаланылған есептен шығару куәліктері'),
  precincts: label('precincts', 'избирательных участков', 'сайлау учаскелері'),
  tecs: label('TECs', 'территориальных комиссий', 'аумақтық комиссиялар'),
  voted: label('voters who voted', 'приняло участие в голосовании', 'дауыс беруге қатысқандар'),
  mobile_votes: label('votes in mobile boxes', 'проголосовало на дому', 'үйде дауыс бергендер'),
};

/** What a finding on a total is about, by the subject that its check gives, beside the announced totals themselves. */
export const TOTAL_LABELS: Readonly<Record<string, Texts>> = {
  'all precincts': label('all precincts', 'все участки', 'барлық учаскелер'),
  'voters on the lists': label('voters on the lists', 'избирателей в списках', 'тізімдердегі сайлаушылар'),
  'announced totals': label('announced totals', 'объявленные итоги', 'жарияланған қорытынды сандар'),
  AVCs: label('AVCs', 'открепительные удостоверения', 'есептен шығару куәліктері'),
  'turnout in PEC protocols': label(
    'turnout in PEC protocols',
    'явка по протоколам УИК',
    'УСК хаттамалары бойынша келу көрсеткіші',
  ),
  'turnout entered by TECs': label('turnout entered by TECs', 'явка по вводу ТИК', 'АСК енгізген келу көрсеткіші'),
  'AVCs retained': label(
    'AVCs retained',
    'изъятие открепительных удостоверений',
    'есептен шығару куәліктерінің алынып қалуы',
  ),
  'data of AVC voters recorded': label(
    'data of AVC voters recorded',
    'внесение данных голосовавших по удостоверениям',
    'куәлікпен дауыс бергендердің деректерін енгізу',
  ),
  'unused ballots cancelled': label(
    'unused ballots cancelled',
    'погашение неиспользованных бюллетеней',
    'пайдаланылмаған бюллетеньдерді жою',
  ),
  'protocols posted': label('protocols posted', 'вывешивание протоколов', 'хаттамалардың ілінуі'),
  'votes of the candidates': label(
    'votes of the candidates',
    'голоса за кандидатов',
    'кандидаттарға берілген дауыстар',
  ),
  'office not named': label('office not named', 'орган не указан', 'орган көрсетілмеген'),
  turnout: label('turnout', 'явка', 'келу көрсеткіші'),
  'residence certificates': label('residence certificates', 'адресные справки', 'мекенжай анықтамалары'),
  'number of precincts': label('number of precincts', 'число участков', 'учаскелер саны'),
  'number of tecs': label('number of TECs', 'число ТИК', 'АСК саны'),
};
