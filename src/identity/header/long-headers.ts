import { plainHeader } from './comparable.js';

/** Beginnings of words by which the long lines of a Russian protocol are told apart, in whatever order and ending. */
interface Stems {
  readonly concept: string;
  readonly all: readonly string[];
  readonly none: readonly string[];
}

function stems(concept: string, all: string, none = ''): Stems {
  const plain = (text: string) => (text === '' ? [] : plainHeader(text).split(' '));
  return { concept, all: plain(all), none: plain(none) };
}

const AVC = 'откреп';
const BALLOT = 'бюллет';

/** Those who voted early, at home or on a supplementary list, or in the room alone, are a part of all who did. */
const PART = 'досроч дому вне помещен перенос дополн';

/** Lines of a Kazakh protocol; those of one box or of those who voted at home are a part of all. */
const KAZAKH_PART = 'үй тасымал көшпелі мерзімінен қосымша стационар';
const KAZAKH_LINES: readonly Stems[] = [
  stems('avc_lost', 'есептен жоғал'),
  stems('avc_used', 'есептен дауыс', 'үй'),
  stems('avc_unused', 'есептен пайдаланылма'),
  stems('avc_unused', 'есептен жой'),
  stems('avc_issued', 'есептен алған сайлауш'),
  stems('avc_issued', 'есептен беріл'),
  stems('avc_received', 'есептен алынған'),
  stems('voted', 'бюллетень алған сайлауш', KAZAKH_PART),
  stems('voted', 'дауыс берген сайлауш', KAZAKH_PART),
  stems('voted', 'дауыс беруге қатысқан', KAZAKH_PART),
  stems('ballots_unused', 'бюллетень пайдаланылма'),
  stems('ballots_unused', 'бюллетень жой'),
  stems('ballots_spoiled', 'бюллетень бүлін'),
  stems('ballots_lost', 'бюллетень жоғал'),
  stems('invalid', 'жарамсыз', 'тасымал көшпелі жәшік'),
  stems('valid', 'жарамды', 'тасымал көшпелі жәшік'),
  stems('mobile_ballots', 'жәшік тасымал'),
  stems('mobile_ballots', 'жәшік көшпелі'),
  stems('ballots_in_box', 'жәшік', 'стационар тасымал көшпелі'),
  stems('ballots_issued', 'бюллетень беріл', KAZAKH_PART),
  stems('ballots_received', 'бюллетень алынған', 'жәшік сайлауш'),
  stems('ballots_received', 'комисси алған бюллетень', 'жәшік сайлауш аумақ'),
  stems('mobile_requests', 'үй өтініш'),
  stems('additions', 'сайлауш қосымша', 'есептен бюллетень'),
  stems('additions', 'күні енгізіл', 'есептен бюллетень'),
  stems('voters_on_list', 'сайлауш тізім', 'есептен бюллетень қосымша күні шығар дауыс'),
];

// Order matters: certificates before ballots before voters, as a line on certificates may speak of voters too.
const LINES: readonly Stems[] = [
  stems('avc_lost', `${AVC} утрач`),
  stems('avc_used', `${AVC} проголос`),
  stems('avc_unused', `${AVC} погаш`),
  stems('avc_unused', `${AVC} неиспольз`),
  // Who received one was given it; what the commission received is another line.
  stems('avc_issued', `избирател получивш ${AVC}`),
  stems('avc_received', `${AVC} получ`),
  stems('avc_issued', `${AVC} выдан`, 'территор тик'),
  stems('avc_used', `${AVC} по`, 'остат неиспольз'),
  // Those who were given a ballot are those who voted, and no ballots that the commission received.
  stems('voted', `избирател получивш ${BALLOT}`, PART),
  stems('voted', `получили ${BALLOT}`, `${PART} комисс тик уик`),
  stems('voted', 'принявш участ', `${PART} ${AVC} процент доля`),
  stems('voted', 'приняли участ', `${PART} ${AVC} процент доля`),
  stems('ballots_issued', `избирателями получ ${BALLOT}`, PART),
  stems('voted', 'избирател проголосовавш', PART),
  stems('voted', 'избирател участвовавш', PART),
  stems('ballots_issued', `${BALLOT} выдан`, PART),
  stems('ballots_received', `${BALLOT} получ`),
  stems('ballots_unused', `${BALLOT} погаш`),
  stems('ballots_unused', `${BALLOT} неиспольз`),
  stems('ballots_spoiled', `${BALLOT} испорч`),
  stems('ballots_lost', `${BALLOT} утрач`),
  stems('ballots_lost', `${BALLOT} утер`),
  stems('ballots_unaccounted', `${BALLOT} не учт`),
  stems('mobile_ballots', `${BALLOT} перенос`),
  // Those of stationary boxes are not all that were in boxes.
  stems('ballots_in_box', `${BALLOT} извлеч`, 'стационар вне выезд'),
  stems('ballots_in_box', `${BALLOT} обнаруж`, 'стационар вне выезд'),
  stems('ballots_in_box', `${BALLOT} урн`, 'стационар вне выезд'),
  stems('ballots_in_box', `${BALLOT} ящик`, 'стационар вне выезд'),
  stems('ballots_in_box', 'обнаруж урн', 'стационар вне выезд перенос'),
  stems('ballots_in_box', 'обнаруж ящик', 'стационар вне выезд перенос'),
  stems('ballots_in_box', 'извлеч урн', 'стационар вне выезд перенос'),
  stems('ballots_in_box', 'извлеч ящик', 'стационар вне выезд перенос'),
  stems('mobile_requests', 'заявл дом'),
  stems('mobile_requests', 'обращен дом'),
  stems('mobile_requests', 'обращен помещен'),
  stems('mobile_requests', 'заявл вне'),
  stems('mobile_requests', 'заявл помещен'),
  stems('invalid', `недейств ${BALLOT}`),
  stems('valid', `действит ${BALLOT}`),
  stems('voters_on_list', 'избират спис внес', `${AVC} ${BALLOT} дополн день`),
  stems('voters_on_list', 'избират спис включ', `${AVC} ${BALLOT} дополн день`),
  stems('additions', 'избират включ дополн', AVC),
  stems('additions', 'включ день', `${AVC} время`),
  stems('additions', 'внес день', `${AVC} время`),
  stems('additions', 'избират дополнит', AVC),
  stems('additions', 'избират внес дополн', AVC),
  stems('voted', 'избират принял участ', AVC),
  stems('additions', 'включ дополн', `${AVC} ${BALLOT}`),
  stems('additions', 'внес дополн', `${AVC} ${BALLOT}`),
  stems('voters_on_list', 'избират спис', `${AVC} ${BALLOT} дополн день исключ вычерк получ голос проголос участ`),
  ...KAZAKH_LINES,
];
const CERT = 'cert';
/** The same lines in English. */
const EN_PART = 'early home mobile outside absentee avc';
/** A certificate in short is one of absence; in full it may be one of residence. */
const ENGLISH_LINES: readonly Stems[] = ['absentee', 'avc', CERT]
  .flatMap((avc) => [
    stems('avc_lost', `${avc} lost`),
    stems('avc_unused', `${avc} unused`),
    stems('avc_unused', `${avc} cancel`),
    stems('avc_issued', `${avc} issued`, 'not by tik tec'),
    stems('avc_received', `${avc} received`, 'voter by'),
    stems('avc_used', `${avc} voted`),
    stems('avc_used', `${avc} used`),
    stems('avc_used', `voter with ${avc}`),
  ])
  .concat([
    stems('voted', 'voter voted', EN_PART),
    stems('voted', 'voter who cast', EN_PART),
    stems('voted', 'voter received ballot', EN_PART),
    stems('ballots_unaccounted', 'ballot not accounted'),
    stems('ballots_unused', 'ballot unused'),
    stems('ballots_unused', 'ballot cancel'),
    stems('ballots_spoiled', 'ballot spoil'),
    stems('ballots_lost', 'ballot lost'),
    stems('mobile_requests', 'request home'),
    stems('mobile_requests', 'request mobile'),
    stems('mobile_requests', 'application home'),
    stems('mobile_ballots', 'ballot mobile'),
    stems('mobile_ballots', 'ballot portable'),
    stems('mobile_ballots', 'box portable'),
    stems('invalid', 'invalid ballot'),
    stems('valid', 'valid ballot'),
    stems('valid', 'valid votes'),
    stems('ballots_in_box', 'ballot box', 'stationary'),
    stems('ballots_in_box', 'ballot found', 'stationary'),
    stems('ballots_in_box', 'ballot urn', 'stationary'),
    stems('ballots_issued', 'ballot issued', EN_PART),
    stems('ballots_received', 'ballot received', 'by'),
    stems('additions', 'added day', 'time'),
    stems('additions', 'voter added', 'time'),
    stems('additions', 'voter supplementary', 'time'),
    stems('voters_on_list', 'voter list', 'added supplementary ballot absentee avc signature day'),
    stems('voters_on_list', 'voter registered', 'added supplementary ballot absentee avc day date'),
    stems('voters_on_list', 'voter register', 'added supplementary ballot absentee avc day date'),
  ]);
/** A header of fewer words has a spelling of its own, or none. */
const FEWEST_WORDS = 2;
/** In two words one ballot is that of a voter, and only several are counted. */
const ONE_BALLOT = /^бюллетен[ьяю]$/u;

/** What a long line of a Russian or Kazakh protocol counts, by the beginnings of its words; null where no line is meant beyond doubt. */
export function longHeaderConcept(comparableHeader: string): string | null {
  const words = comparableHeader.split(' ');
  if (words.length < FEWEST_WORDS) return null;
  if (words.length === FEWEST_WORDS && words.some((word) => ONE_BALLOT.test(word))) return null;
  const has = (stem: string) => words.some((word) => (stem === CERT ? /^certs?$/.test(word) : word.startsWith(stem)));
  if (has(AVC) && has('тик')) return null;
  const line = [...LINES, ...ENGLISH_LINES].find(({ all, none }) => all.every(has) && !none.some(has));
  return line?.concept ?? null;
}

/** A word for a precinct, in the forms that headers use. */
const PRECINCT = /^(?:уик|иу|участ(?:ок|ка|ке|ку|ком)|учаск\S*|уск|пәк)$/u;
/** Words that say no more than that it is one. */
const PLAIN = /^(?:избирательн\S*|избирателей|изб|номер|код|саилау|комисси\S*|нөмірі)$/u;
/** What stands beside it, by the field that it then means; a precinct by itself is what the extract takes for its own. */
const ROLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:где|голосован\S*|проголосова\S*|использ\S*|погаш\S*|изъят\S*|предъяв\S*|прием\S*|приня\S*|применен\S*|дауыс\S*|пайдалан\S*|көрсет\S*)$/u,
    ['host_precinct', 'precinct'],
  ],
  [
    /^(?:кем|каким|которым|где|выда\S*|откреп\S*|удостоверени\S*|оу|беру\S*|берген\S*|куәлі\S*)$/u,
    ['issuing_precinct', 'precinct'],
  ],
  [
    /^(?:по|месту|жительств\S*|прописк\S*|приписк\S*|регистрац\S*|домашн\S*|тұрғылықты|жері|тіркел\S*)$/u,
    ['home_precinct'],
  ],
  [/^(?:с|со|из|откуда|убыти\S*|выбыти\S*|снят\S*|прежн\S*|стар\S*|бұрынғы)$/u, ['from_precinct']],
  [/^(?:на|в|куда|прибыти\S*|постановк\S*|нов\S*|жаңа)$/u, ['to_precinct']],
];

const PREPOSITION = /^(?:на|в|во|к|котор\S*)$/u;

/** The fields of a precinct that a Russian or Kazakh header speaks of, the surest first; none where it says more than that. */
export function precinctConcepts(plain: string): readonly string[] {
  const words = plain.split(' ');
  if (!words.some((word) => PRECINCT.test(word))) return [];
  const rest = words.filter((word) => !PRECINCT.test(word) && !PLAIN.test(word));
  if (rest.length === 0) return ['precinct'];
  const roleOf = (all: readonly string[]) =>
    ROLES.find(([role]) => all.length > 0 && all.every((word) => role.test(word)))?.[1];
  // "Выдано на участке": which way the paper went is said by the verb.
  return roleOf(rest) ?? roleOf(rest.filter((word) => !PREPOSITION.test(word))) ?? [];
}
