import type { Extract, Field } from '../extract.js';
import { PRECINCT } from '../list-fields.js';
import { PRECINCT_TYPE, REGION, TEC, wholeNumber } from './precincts.js';
import { PROTOCOL_PAPERS } from './protocol-papers.js';

const LEVEL: Field = {
  name: 'level',
  kind: 'choice',
  choices: { PEC: ['уик', 'участковая', 'уск', 'учаскелік'], TEC: ['тик', 'территориальная', 'аск', 'аумақтық'] },
  fallback: 'PEC',
  headers: { en: ['level', 'commission'], ru: ['уровень', 'комиссия'], kk: ['деңгейі', 'комиссия'] },
};

/** The voters on the list of a precinct. */
export const VOTERS_ON_LIST: Field = wholeNumber(
  'voters_on_list',
  ['voters on list', 'voters on the list', 'registered voters', 'registered'],
  ['избирателей в списке', 'число избирателей в списке', 'внесено в список'],
  ['тізімдегі сайлаушылар', 'тізімдегі сайлаушылар саны'],
);

/** The counts that the protocol of a precinct and the summary of a TEC have in common. */
const COUNTS: readonly Field[] = [
  VOTERS_ON_LIST,
  wholeNumber(
    'additions',
    ['additions', 'added on election day', 'voters added'],
    ['включено дополнительно', 'включено в день голосования', 'внесено дополнительно'],
    ['қосымша енгізілді', 'дауыс беру күні енгізілді'],
  ),
  wholeNumber('avc_received', ['avc received'], ['получено оу', 'получено открепительных'], ['алынған ешк']),
  wholeNumber('avc_issued', ['avc issued'], ['выдано оу', 'выдано открепительных'], ['берілген ешк']),
  wholeNumber(
    'avc_used',
    ['avc used', 'avc voters'],
    ['проголосовало по оу', 'использовано оу'],
    ['ешк бойынша дауыс берді'],
  ),
  wholeNumber('avc_unused', ['avc unused'], ['неиспользованные оу', 'погашено оу'], ['пайдаланылмаған ешк']),
  wholeNumber('avc_lost', ['avc lost'], ['утрачено оу'], ['жоғалған ешк']),
  wholeNumber('ballots_received', ['ballots received'], ['получено бюллетеней'], ['алынған бюллетеньдер']),
  wholeNumber('ballots_issued', ['ballots issued'], ['выдано бюллетеней'], ['берілген бюллетеньдер']),
  wholeNumber(
    'ballots_unused',
    ['ballots unused', 'unused ballots'],
    ['неиспользованные бюллетени'],
    ['пайдаланылмаған бюллетеньдер'],
  ),
  wholeNumber(
    'ballots_spoiled',
    ['ballots spoiled', 'spoiled ballots'],
    ['испорченные бюллетени'],
    ['бүлінген бюллетеньдер'],
  ),
  wholeNumber(
    'ballots_lost',
    ['ballots lost', 'lost ballots'],
    ['утраченные бюллетени', 'утрачено бюллетеней', 'число утраченных бюллетеней'],
    ['жоғалған бюллетеньдер'],
  ),
  wholeNumber(
    'ballots_unaccounted',
    ['ballots not accounted for on receipt', 'ballots unaccounted', 'unaccounted ballots'],
    ['бюллетени не учтенные при получении', 'не учтено при получении', 'число бюллетеней не учтенных при получении'],
    ['алу кезінде есепке алынбаған бюллетеньдер'],
  ),
  wholeNumber(
    'ballots_in_box',
    ['ballots in box', 'ballots in boxes'],
    ['бюллетеней в ящиках'],
    ['жәшіктердегі бюллетеньдер'],
  ),
  wholeNumber('mobile_requests', ['mobile requests'], ['заявлений на дому'], ['үйде дауыс беру өтініштері']),
  wholeNumber(
    'mobile_ballots',
    ['mobile ballots'],
    ['бюллетеней в переносных ящиках'],
    ['тасымалды жәшіктердегі бюллетеньдер'],
  ),
  wholeNumber(
    'voted',
    ['voted', 'voters who voted'],
    ['проголосовало', 'приняло участие'],
    ['дауыс берді', 'қатысқандар'],
  ),
  wholeNumber(
    'invalid',
    ['invalid', 'invalid ballots'],
    ['недействительные', 'недействительных', 'недействительно', 'недействительные бюллетени'],
    ['жарамсыз', 'жарамсыз бюллетеньдер'],
  ),
  wholeNumber(
    'valid',
    ['valid', 'valid ballots'],
    ['действительные', 'действительных', 'действительно', 'действительные бюллетени'],
    ['жарамды', 'жарамды бюллетеньдер'],
  ),
];

function yesNo(name: string, en: string[], ru: string[], kk: string[]): Field {
  return { name, kind: 'yes_no', headers: { en, ru, kk } };
}

/** Voters who had voted by an hour at which commissions report. */
function votedBy(hour: number): Field {
  return wholeNumber(
    `voted_by_${hour}`,
    [`voted by ${hour}`, `voted by ${hour} 00`, `turnout ${hour} 00`],
    [
      ...[`проголосовало к ${hour}`, `проголосовало к ${hour} 00`, `проголосовало на ${hour} 00`, `явка ${hour} 00`],
      ...[`явка на ${hour} 00`, `явка к ${hour} 00`, `явка на ${hour}`, `на ${hour} 00`, `${hour} 00`, `к ${hour} 00`],
    ],
    [`сағат ${hour} ге дейін дауыс берді`, `сағат ${hour} 00 ге дейін дауыс берді`, `${hour} 00 дауыс берді`],
  );
}

/** What only the protocol of one precinct can say. */
const OF_ONE_PRECINCT: readonly Field[] = [
  wholeNumber(
    'signatures',
    ['signatures', 'signatures in lists', 'signatures in the list'],
    ['подписей в списках', 'число подписей', 'подписи избирателей'],
    ['тізімдегі қолдар', 'қол қойғандар саны', 'қолдар саны'],
  ),
  wholeNumber(
    'ballots_in_advance',
    [
      ...['postal ballots', 'postal votes', 'votes by post', 'ballots by post', 'absentee ballots', 'mail ballots'],
      ...['early votes', 'early ballots', 'advance votes', 'ballots cast in advance'],
    ],
    [
      ...['бюллетеней по почте', 'проголосовало по почте', 'проголосовало досрочно', 'проголосовавших досрочно'],
      ...['выдано досрочно', 'бюллетеней выданных досрочно', 'выдано бюллетеней досрочно'],
    ],
    ['пошта арқылы дауыс берді', 'мерзімінен бұрын дауыс берді'],
  ),
  yesNo(
    'mobile_invalidated',
    ['mobile invalidated', 'mobile ballots invalidated'],
    ['бюллетени переносного ящика признаны недействительными', 'переносной ящик недействителен'],
    ['тасымалды жәшік жарамсыз деп танылды'],
  ),
  yesNo(
    'unused_cancelled',
    ['unused cancelled', 'unused ballots cancelled'],
    ['неиспользованные погашены', 'неиспользованные бюллетени погашены'],
    ['пайдаланылмаған бюллетеньдер жойылды'],
  ),
  yesNo(
    'identical_signatures',
    ['identical signatures', 'identical signatures seen'],
    ['одинаковые подписи', 'отмечены одинаковые подписи'],
    ['бірдей қолдар', 'бірдей қолдар байқалды'],
  ),
  ...PROTOCOL_PAPERS,
  ...[10, 12, 14, 16, 18, 20].map(votedBy),
];

const VOTES_HEADERS = {
  en: ['votes', 'votes for', 'number of votes'],
  ru: ['голоса', 'голосов', 'голоса за', 'голосов за', 'число голосов'],
  kk: ['дауыс', 'дауыстар', 'дауыс саны', 'дауыстар саны'],
};

/** In a table of protocols a column "type" alone may be of anything: the original, a copy, the election. */
const TYPE_OF_PROTOCOL = {
  ...PRECINCT_TYPE,
  headers: {
    en: ['precinct type', 'type of precinct', 'polling station type', 'type of polling station'],
    ru: ['тип участка', 'вид участка', 'тип избирательного участка', 'тип уик'],
    kk: ['учаске түрі', 'сайлау учаскесінің түрі'],
  },
};

/** The figures of one precinct, at one level: as its PEC signed them, or as the TEC entered them. */
export const PRECINCT_FIGURES: Extract = {
  name: 'precinct_figures',
  title: { en: 'Figures per precinct', ru: 'Данные протоколов участков', kk: 'Учаскелер хаттамаларының деректері' },
  fileNames: ['precinct figures', 'protocols', 'протоколы', 'данные протоколов', 'данные участков', 'хаттамалар'],
  fields: [
    PRECINCT,
    LEVEL,
    ...[TEC, REGION, TYPE_OF_PROTOCOL, ...COUNTS, ...OF_ONE_PRECINCT].map((field) => ({
      ...field,
      tables: ['precinct_figure'],
    })),
    { name: 'votes', kind: 'candidate_votes', tables: ['candidate_vote'], headers: VOTES_HEADERS },
  ],
  tables: ['precinct_figure', 'candidate_vote'],
  rowPerColumn: 'candidate_vote',
  uniqueBy: ['precinct', 'level'],
  joinsUp: true,
};

/** The votes of one candidate at one precinct, one record each. */
export const CANDIDATE_VOTES: Extract = {
  name: 'candidate_votes',
  title: { en: 'Votes per candidate', ru: 'Голоса за кандидатов', kk: 'Кандидаттарға берілген дауыстар' },
  fileNames: ['candidate votes', 'votes', 'голоса', 'голоса за кандидатов', 'дауыстар', 'кандидаттардың дауыстары'],
  fields: [
    PRECINCT,
    LEVEL,
    {
      name: 'candidate',
      kind: 'candidate',
      mandatory: true,
      headers: { en: ['candidate', 'party'], ru: ['кандидат', 'партия'], kk: ['кандидат', 'үміткер', 'партия'] },
    },
    { name: 'votes', kind: 'whole_number', mandatory: true, headers: VOTES_HEADERS },
  ],
  tables: ['candidate_vote'],
  uniqueBy: ['precinct', 'level', 'candidate_key'],
};

/** The totals of one TEC, as it announced them. */
export const TEC_FIGURES: Extract = {
  name: 'tec_figures',
  title: { en: 'Figures per TEC', ru: 'Итоги территориальных комиссий', kk: 'Аумақтық комиссиялардың қорытындылары' },
  fileNames: ['tec figures', 'tec totals', 'итоги тик', 'данные тик', 'аск қорытындылары', 'аск деректері'],
  fields: [
    REGION,
    { ...TEC, mandatory: true },
    wholeNumber(
      'precincts',
      ['precincts', 'number of precincts'],
      ['число участков', 'участков'],
      ['учаскелер саны', 'учаскелер'],
    ),
    ...COUNTS,
  ],
  tables: ['tec_figure'],
  uniqueBy: ['region', 'tec'],
};
