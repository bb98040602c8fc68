/** A column of a list or register, by the words of its header. */
export interface ColumnWords {
  readonly concept: string;
  /** Of each group one must match a word. */
  readonly all: readonly RegExp[];
  /** None of these may match a word. */
  readonly none?: RegExp;
}

const NUMBER = /^(?:no|nr|num|number|numbers|serial|serials|series)$/;
const MOMENT = /^(?:date|dated|day|time|when|hour|at|on|timestamp|datetime)$/;
const AVC = /^avcs?$/;
const ABSENTEE = /^absentee$/;
const PAPER = /^(?:certificates?|certs?)$/;
/** Words beside which an identity is no number of a person: of a paper's dates, of other people, of a household. */
const NO_NUMBER_OF_A_PERSON =
  /^(?:date|issued?|by|name|names|type|phone|address|email|given|line|voting|voter|expiry|expires|ballot|certificate|individual|household|family|house|ration)$/;
/** A certificate and its number, and nothing that happened to it. */
const HAPPENED =
  /^(?:date|dated|time|when|at|on|issued?|issuing|received|used|unused|returned|lost|voted|voters?|stock|retained|kept|recorded|station|precinct|pec|application|total|count|by|holder|proxy)$/;

/**
 * English headers in whatever order of words. They follow the forms of the Russian ones beside them: an office abroad, a translated
 * export or an observers' table says the same things.
 */
export const ENGLISH_COLUMNS: readonly ColumnWords[] = [
  {
    concept: 'voted',
    all: [/^signatures?$/],
    none: /^(?:member|official|clerk|chair|operator|date|no|number|count|in|of)$/,
  },
  { concept: 'voted', all: [/^signature$/, /^of$/, /^(?:voter|elector|citizen)$/], none: /^(?:number|no|date)$/ },
  {
    concept: 'voted',
    all: [/^ballot$/, /^(?:issued|received|given|handed|mark|marked|taken)$/],
    // The time of it is a mark; a date may be that of a ballot sent by post.
    none: /^(?:no|number|date|papers?|box|mobile|home|by)$/,
  },
  { concept: 'voted', all: [/^voted$/, /^(?:in|mark|marked|yes|flag)$/], none: /^(?:by|at|with|who|date|time|where)$/ },
  {
    concept: 'struck_off_ground',
    all: [
      /^(?:reason|ground|grounds|basis)$/,
      /^(?:exclusion|excluded|removal|removed|deletion|deleted|struck|crossed)$/,
    ],
  },
  {
    concept: 'struck_off',
    all: [/^(?:struck|crossed|deleted|removed|excluded|annulled)$/],
    none: /^(?:date|when|no|number|reason|ground|grounds|basis|by|on|at)$/,
  },
  {
    concept: 'home_vote',
    all: [/^(?:home|mobile)$/, /^(?:vote|voting|voted|ballot)$/],
    none: /^(?:requests?|box|boxes|ballots|applications?|precinct|number|no|phone|station|address)$/,
  },
  {
    concept: 'added_at',
    all: [MOMENT, /^(?:added|addition|entered|entry|included|inclusion|inserted)$/],
    none: /^(?:birth|death|issued?|no|number|line|by)$/,
  },
  {
    concept: 'basis',
    all: [/^(?:basis|grounds?|reason|justification)$/],
    none: /^(?:status|struck|exclusion|excluded|removal|removed|deletion|deleted|disqualification|crossed|rejection)$/,
  },
  {
    concept: 'from_date',
    all: [/^(?:date|dated|when)$/, /^(?:death|died|deceased|conviction|convicted|sentence|sentenced)$/],
  },
  { concept: 'certificate_no', all: [NUMBER, PAPER], none: /^(?:absentee|avcs?|date|when|application)$/ },
  // "Absentee" alone says yes or no.
  ...['avc_serial', 'serial'].flatMap((concept) => [
    { concept, all: [AVC], none: HAPPENED },
    { concept, all: [ABSENTEE, PAPER], none: HAPPENED },
    { concept, all: [ABSENTEE, NUMBER], none: HAPPENED },
  ]),
  { concept: 'serial', all: [NUMBER, PAPER], none: /^(?:date|when|application|residence)$/ },
  {
    concept: 'issued_at',
    all: [MOMENT, /^(?:issued?|issuance|issuing|printed|printing|produced|given|handed)$/],
    none: /^(?:ballots?|birth|station|precinct|by|expiry)$/,
  },
  {
    concept: 'used_at',
    all: [MOMENT, /^(?:used?|voting|voted|presented|presentation|arrival|arrived)$/],
    none: /^(?:last|first|station|precinct|polling|place|where|by|district|early|home|method|registered)$/,
  },
  {
    concept: 'retained',
    all: [/^(?:retained|kept|surrendered|withdrawn|collected)$/],
    none: /^(?:date|time|number|no|ballots?)$/,
  },
  {
    concept: 'recorded',
    all: [/^(?:recorded|entered|noted|written)$/, /^(?:list|register|journal|roll|log)$/],
    none: /^(?:date|time|at|on|when|no|number|by)$/,
  },
  {
    concept: 'office',
    all: [/^(?:office|centre|center|branch|authority)$/],
    none: /^(?:date|no|number|address|precinct|phone|station|party|name)$/,
  },
  {
    concept: 'operator',
    all: [/^(?:operator|clerk|officer|employee)$/],
    none: /^(?:date|signature|no|number|station)$/,
  },
  { concept: 'desk', all: [/^(?:desk|counter|terminal|workstation|kiosk)$/], none: /^(?:date|time)$/ },
  { concept: 'application_no', all: [NUMBER, /^(?:application|request)$/], none: /^(?:date|home|mobile)$/ },
  { concept: 'proxy', all: [/^(?:proxy|representative)$/], none: /^(?:date|no|number|votes?|party|district)$/ },
  {
    concept: 'institution',
    all: [/^(?:institution|hospital|facility|clinic)$/],
    none: /^(?:date|no|number|address|code)$/,
  },
  {
    concept: 'from_date',
    all: [
      MOMENT,
      /^(?:death|died|deceased|decease|conviction|convicted|judgment|judgement|ruling|incapacity|incapacitation|disqualification)$/,
    ],
    none: /^(?:birth|notice|reported)$/,
  },
  {
    concept: 'approved_at',
    all: [MOMENT, /^(?:approved|approval|decision|decided|change|changed|transfer|transferred)$/],
  },
  { concept: 'decision_no', all: [NUMBER, /^(?:decision|order|ruling)$/], none: /^(?:date|line)$/ },
  { concept: 'signed_at', all: [MOMENT, /^(?:signed|signing)$/], none: /^(?:voter|ballots?)$/ },
  {
    concept: 'national_number',
    all: [
      /^(?:id|nid|no|nr|num|number|identifier|identification|code|pin|nin|insurance)$/,
      /^(?:national|personal|citizen|citizens|citizenship|civil|pin|nin)$/,
    ],
    none: NO_NUMBER_OF_A_PERSON,
  },
  {
    concept: 'id_number',
    all: [/^(?:national|personal|citizen|citizens|citizenship|identity|identification|pin|nin)$/],
    none: NO_NUMBER_OF_A_PERSON,
  },
  {
    concept: 'id_document',
    all: [/^passport$/],
    none: NO_NUMBER_OF_A_PERSON,
  },
];

const PRECINCT = /^(?:precinct|pct|pec|station|ps)$/;
/** Words that say no more than that it is one. */
const PLAIN = /^(?:polling|voting|election|no|nr|number|code|id|the|of|name)$/;
/** What stands beside it, by the field that it then means; a precinct by itself is what the extract takes for its own. */
const ROLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:where|used?|voted|vote|host|presented|presentation|at|which|was|it|in)$/, ['host_precinct', 'precinct']],
  [/^(?:issuing|issued?|by|that|at|which|where|was|it|certificate|avc)$/, ['issuing_precinct', 'precinct']],
  [/^(?:home|residence|registered|registration|at|where|usual|own)$/, ['home_precinct', 'issuing_precinct']],
  [/^(?:from|old|previous|former|earlier)$/, ['from_precinct']],
  [/^(?:to|new|current)$/, ['to_precinct']],
];

/** The fields of a precinct that an English header speaks of, the surest first; none where it is a precinct by itself, or says more. */
export function englishPrecinctConcepts(plain: string): readonly string[] {
  const words = plain.split(' ');
  if (!words.some((word) => PRECINCT.test(word))) return [];
  const rest = words.filter((word) => !PRECINCT.test(word) && !PLAIN.test(word));
  return rest.length === 0 ? [] : (ROLES.find(([role]) => rest.every((word) => role.test(word)))?.[1] ?? []);
}
