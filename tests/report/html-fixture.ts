import { createHash } from 'node:crypto';
import type { ExtractName, Strength, SubjectKind, Texts } from '../../src/model.js';
import { extractTitle, fieldLabel } from '../../src/report/labels.js';
import type {
  AuditReport,
  CheckOutcome,
  EvidenceRecord,
  FileAccounting,
  ReportFinding,
} from '../../src/report/report-model.js';

// A report made by hand, of a size and variety that a real one has, with hostile strings wherever a file can put them.

/** What a hostile file writes into its cells. */
export const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror="alert(2)">',
  override: 'Иванов\u202egnp.exe',
  escape: '\u001b[31mred\u001b[0m',
  quote: "' onmouseover='alert(3)",
  style: '</style><script>alert(4)</script>',
} as const;

/** Findings of the check that finds most: more than the page shows. */
export const MANY = 55_294;

const text = (en: string, ru = en, kk = en): Texts => ({ en, ru, kk });
const sha = (of: string) => createHash('sha256').update(of).digest('hex');

const VOTER_FILE = 'lists/voter_list_138.csv';
const SUPPLEMENTARY_FILE = 'lists/дополнительный_список.csv';
const HOSTILE_FILE = `lists/${HOSTILE.script.replace('/', '')}.csv`;

interface CheckSeed {
  readonly code: string;
  readonly strength: Strength;
  readonly subject: SubjectKind;
  readonly title: Texts;
  readonly question: Texts;
  readonly findingCount: number;
  readonly more?: Partial<CheckOutcome>;
}

function check(seed: CheckSeed): CheckOutcome {
  const sql = `-- ${seed.question.en}\nwith twice as (\n  select person_id, count(*) as entries\n  from active_home_entry\n  where surname_fold <> '${HOSTILE.script}'\n  group by person_id\n  having count(*) >= :least\n)\nselect 'person ' || person_id as subject, record_id as record, entries\nfrom twice join active_home_entry using (person_id)\norder by subject, record`;
  return {
    family: 'fixture',
    outcome: 'ran',
    reason: null,
    nothingToExamine: false,
    examined: text(
      '12,034 voter list entries, 11,871 of them with a valid IIN',
      'Записей в списках избирателей: 12 034, из них с действительным ИИН: 11 871',
      'Сайлаушылар тізіміндегі 12 034 жазба, оның ішінде жарамды ЖСН-мен 11 871',
    ),
    chance: text(
      'If one IIN in a thousand is mistyped, about 0.7 entries would carry another voter’s number by accident.',
      'Если в одном ИИН из тысячи есть опечатка, случайно чужой номер оказался бы примерно в 0,7 записи.',
      'Егер мың ЖСН-нің бірінде қате болса, кездейсоқ басқа сайлаушының нөмірі шамамен 0,7 жазбада болар еді.',
    ),
    expectedByChance: 0.7,
    innocent: [
      text(
        'The voter changed registration within 30 days of the election and the old entry was struck off too late.',
        'Избиратель сменил участок менее чем за 30 дней до выборов, и прежнюю запись не успели исключить.',
        'Сайлаушы сайлауға 30 күннен аз қалғанда учаскесін ауыстырған, ескі жазбасы уақытында шығарылмаған.',
      ),
      text(
        'A clerk typed another person’s IIN; compare names and birth dates of the entries.',
        'В одну из записей внесён чужой ИИН; сравните имена и даты рождения.',
        'Жазбалардың біріне басқа адамның ЖСН-і енгізілген; аты-жөні мен туған күнін салыстырыңыз.',
      ),
      text(
        'The border between the precincts was moved and both lists kept the address.',
        'Граница участков изменилась, и адрес остался в обоих списках.',
        'Учаскелердің шекарасы өзгеріп, мекенжай екі тізімде де қалған.',
      ),
    ],
    next: text(
      'Ask both PECs for the signed pages of their lists, and the akimat for the change of registration.',
      'Запросите у обеих УИК подписанные листы списков, у акимата сведения о смене участка.',
      'Екі УСК-дан тізімдердің қол қойылған беттерін, әкімдіктен учаске ауыстыру деректерін сұраңыз.',
    ),
    parameters: [
      {
        name: 'typing_error_rate',
        value: 0.001,
        meaning: text(
          'Assumed share of IINs with a typing error',
          'Предполагаемая доля ИИН с опечаткой',
          'Қате терілген ЖСН-нің болжамды үлесі',
        ),
        source: 'Assumption; nine in ten such errors fail the check digit',
        changed: false,
      },
      {
        name: 'least',
        value: 2,
        meaning: text(
          'Entries from which on a person is shown',
          'Число записей, начиная с которого лицо показано',
          'Тұлға көрсетілетін жазбалардың ең аз саны',
        ),
        source: HOSTILE.image,
        changed: true,
      },
    ],
    sources: ['ODIHR, Kazakhstan 2019, VI and footnote 34', 'Constitutional Law on Elections, art. 24'],
    sql,
    sqlSha256: sha(sql),
    ...seed,
    ...seed.more,
  };
}

const CHECKS: readonly CheckOutcome[] = [
  check({
    code: 'DR02',
    strength: 'contradiction',
    subject: 'person',
    findingCount: 3,
    title: text(
      'One person on the voter lists of two precincts',
      'Один человек в списках избирателей двух участков',
      'Бір адам екі учаскенің сайлаушылар тізімінде',
    ),
    question: text(
      'Is one person on the voter lists of two precincts, with the right to a ballot at both?',
      'Состоит ли один человек в списках двух участков с правом получить бюллетень на обоих?',
      'Бір адам екі учаскенің тізімінде тұрып, екеуінде де бюллетень ала ала ма?',
    ),
  }),
  check({
    code: 'DR04',
    strength: 'pattern',
    subject: 'person',
    findingCount: MANY,
    title: text(
      'Same name and birth date, no IIN to compare',
      'Совпадают имя и дата рождения, ИИН нет',
      'Аты мен туған күні бірдей, ЖСН жоқ',
    ),
    question: text(
      'Do two entries without a comparable IIN share a full name and a birth date?',
      'Совпадают ли у двух записей без ИИН полное имя и дата рождения?',
      'ЖСН-сіз екі жазбаның аты-жөні мен туған күні бірдей ме?',
    ),
    more: { expectedByChance: 54_870, chance: text("Namesakes born on one day: about 54,870 pairs in a list of this size.", "Тёзки, родившиеся в один день: около 54 870 пар в таком списке.", "Бір күні туған аттастар: мұндай тізімде шамамен 54 870 жұп.") },
  }),
  check({
    code: 'AD01',
    strength: 'pattern',
    subject: 'precinct',
    findingCount: 2,
    title: text(
      'Many additions on election day',
      'Много включений в день голосования',
      'Дауыс беру күні көп қосымша енгізу',
    ),
    question: text(
      'Did a precinct add more voters than the triage line?',
      'Включил ли участок больше избирателей, чем порог отбора?',
      'Учаске іріктеу шегінен көп сайлаушы енгізді ме?',
    ),
    more: { expectedByChance: null, chance: null, parameters: [] },
  }),
  check({
    code: 'AV06',
    strength: 'needs-document',
    subject: 'serial',
    findingCount: 1,
    title: text(
      'An AVC was used and not retained',
      'Открепительное удостоверение использовано, но не изъято',
      'Есептен шығару куәлігі пайдаланылған, бірақ алынбаған',
    ),
    question: text(
      'Was this AVC used and not retained by the host precinct?',
      'Было ли удостоверение использовано и не изъято на участке?',
      'Куәлік пайдаланылып, учаскеде алынбай қалды ма?',
    ),
  }),
  check({
    code: 'RC01',
    strength: 'contradiction',
    subject: 'certificate',
    findingCount: 0,
    title: text(
      'One certificate number for two persons',
      'Один номер справки у двух лиц',
      'Екі тұлғада бір анықтама нөмірі',
    ),
    question: text(
      'Does one certificate number belong to two persons?',
      'Принадлежит ли один номер справки двум лицам?',
      'Бір анықтама нөмірі екі тұлғаға тиесілі ме?',
    ),
  }),
  check({
    code: 'AV07',
    strength: 'contradiction',
    subject: 'serial',
    findingCount: 0,
    title: text(
      'An AVC was issued after the cut-off',
      'Удостоверение выдано после срока',
      'Куәлік мерзімнен кейін берілген',
    ),
    question: text(
      'Was an AVC issued after the cut-off?',
      'Выдано ли удостоверение после срока?',
      'Куәлік мерзімнен кейін берілді ме?',
    ),
    more: {
      nothingToExamine: true,
      examined: text(
        '0 of 351 AVCs carry a time of issue',
        'Удостоверений: 351, из них с временем выдачи: 0',
        '351 куәліктің 0-інде берілген уақыты бар',
      ),
    },
  }),
  check({
    code: 'RT01',
    strength: 'contradiction',
    subject: 'precinct',
    findingCount: 0,
    title: text('PEC and TEC protocols differ', 'Протоколы УИК и ТИК различаются', 'УСК мен АСК хаттамалары өзгеше'),
    question: text(
      'Do the protocols of the PEC and the TEC give the same figures?',
      'Одинаковы ли данные протоколов УИК и ТИК?',
      'УСК мен АСК хаттамаларының деректері бірдей ме?',
    ),
    more: {
      outcome: 'skipped',
      examined: null,
      chance: null,
      expectedByChance: null,
      reason: text(
        'No file of “Precinct figures” is loaded.',
        'Не загружено ни одного файла «Данные участков».',
        '«Учаске деректері» файлы жүктелмеген.',
      ),
    },
  }),
];

const PERSONS = [
  ['138', '412', 'А.', 'С.', 'К.', '12.03.1871', '710312******', 'ул. Абая'],
  ['141', '97', 'А.', 'С.', 'К.', '12.03.1871', '710312******', 'мкр. Самал-2'],
] as const;
const FIELDS = ['precinct', 'entry_no', 'surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'address'] as const;

function evidence(extract: ExtractName, file: string, recordNumber: number, values: readonly string[]): EvidenceRecord {
  const fields = values.flatMap((value, index) => {
    const name = FIELDS[index] as string;
    return value === '' ? [] : [{ name, label: fieldLabel(name, extract), value }];
  });
  return { extract, extractTitle: extractTitle(extract), file, sha256: sha(file), recordNumber, fields };
}

function finding(
  id: number,
  of: CheckOutcome,
  subject: string,
  message: Texts,
  records: readonly EvidenceRecord[],
  more: Partial<ReportFinding> = {},
): ReportFinding {
  return {
    id,
    code: of.code,
    strength: of.strength,
    subjectKind: of.subject,
    subject,
    message,
    measures: { entries: 2, precincts: 2 },
    fingerprint: sha(`${of.code} ${subject}`).slice(0, 32),
    evidenceCount: records.length,
    evidence: records,
    ...more,
  };
}

const TWICE = text(
  '2 entries with one valid IIN stand on the voter lists of 2 precincts; none of them is struck off.',
  'Записей с одним действительным ИИН в списках избирателей: 2, участков: 2; ни одна не исключена.',
  'Бір жарамды ЖСН-мен 2 жазба 2 учаскенің сайлаушылар тізімінде тұр; бірде-біреуі шығарылмаған.',
);
const ALIKE = text(
  '2 entries have the same name and birth date; neither has an IIN.',
  'У 2 записей совпадают имя и дата рождения; ИИН нет.',
  '2 жазбаның аты мен туған күні бірдей; ЖСН жоқ.',
);
const ADDED = text(
  '412 voters were added on election day to a list of 1,870.',
  'В день голосования в список из 1 870 избирателей включено 412.',
  'Дауыс беру күні 1 870 сайлаушының тізіміне 412 қосылды.',
);
const USED = text(
  'The AVC was used on 9 June 2019 and is not marked as retained.',
  'Удостоверение использовано 9 июня 2019 года, отметки об изъятии нет.',
  'Куәлік 2019 жылғы 9 маусымда пайдаланылған, алынғаны туралы белгі жоқ.',
);

function* findings(): Iterable<ReportFinding> {
  const [dr02, dr04, ad01, av06] = CHECKS as [CheckOutcome, CheckOutcome, CheckOutcome, CheckOutcome];
  yield finding(1, dr02, 'person 12', TWICE, [
    evidence('voter_list', VOTER_FILE, 412, PERSONS[0]),
    evidence('voter_list', VOTER_FILE, 5097, PERSONS[1]),
  ]);
  yield finding(2, dr02, 'person 207', TWICE, [
    evidence('voter_list', VOTER_FILE, 413, [
      '138',
      '413',
      HOSTILE.override,
      HOSTILE.escape,
      '',
      '01.01.1880',
      '800101******',
      HOSTILE.image,
    ]),
    evidence('supplementary_list', SUPPLEMENTARY_FILE, 7, [
      '141',
      '7',
      HOSTILE.script,
      HOSTILE.quote,
      HOSTILE.style,
      '01.01.1880',
      '800101******',
      'я'.repeat(700),
    ]),
    evidence('voter_list', HOSTILE_FILE, 9, [
      '142',
      '',
      'Ж.',
      'Б.',
      '',
      '01.01.1880',
      '800101******',
      'Достық даңғылы',
    ]),
  ]);
  yield finding(3, dr02, 'person 911', TWICE, [
    evidence('voter_list', VOTER_FILE, 77, PERSONS[0]),
    evidence('voter_list', VOTER_FILE, 78, PERSONS[0]),
  ]);
  for (let n = 0; n < MANY; n += 1) {
    yield finding(4 + n, dr04, `person ${1000 + n}`, ALIKE, [
      evidence('voter_list', VOTER_FILE, 2 * n + 1, PERSONS[0]),
      evidence('voter_list', VOTER_FILE, 2 * n + 2, PERSONS[0]),
    ]);
  }
  const added = Array.from({ length: 20 }, (_, n) =>
    evidence('supplementary_list', SUPPLEMENTARY_FILE, 40 + n, [
      '138',
      String(n + 1),
      'Н.',
      'Т.',
      n % 3 === 0 ? '' : 'О.',
      `0${(n % 9) + 1}.05.1866`,
      '660501******',
      'пр. Назарбаева',
    ]),
  );
  yield finding(60_001, ad01, 'precinct 138', ADDED, added, {
    evidenceCount: 412,
    measures: { additions: 412, voters_on_list: 1870, share: 0.220321, note: HOSTILE.script },
  });
  yield finding(60_002, ad01, `precinct ${HOSTILE.script}`, ADDED, [], {
    evidenceCount: 0,
    measures: { additions: 412 },
  });
  yield finding(60_003, av06, 'АА № 0012345', USED, [
    evidence('avc_used', VOTER_FILE, 3, ['138', '3', 'А.', 'С.', 'К.']),
  ]);
}

function file(path: string, extract: ExtractName, read: number, rejected: number): FileAccounting {
  return {
    path,
    extract,
    extractTitle: extractTitle(extract),
    sha256: sha(path),
    sizeBytes: 2_318_442,
    encoding: 'windows-1251',
    encodingEvidence: 'no byte sequence of UTF-8; 99.8 % of letters are Cyrillic',
    delimiter: ';',
    headerLine: 1,
    read,
    loaded: read - rejected,
    rejected,
    reasons: rejected === 0 ? [] : [{ reason: 'date-impossible', field: 'birth_date', records: rejected }],
    repairs: [{ kind: 'leading-zeros', field: 'iin', records: 12 }],
    notes: [
      { kind: 'totals-line', fromRecord: null, toRecord: null, records: 1, detail: `Итого: ${HOSTILE.script}` },
      { kind: 'mojibake', fromRecord: 10, toRecord: 14, records: 5, detail: 'UTF-8 read as windows-1251' },
    ],
    columns: [
      { position: 1, header: 'Номер участка', field: 'precinct', filled: read },
      { position: 2, header: HOSTILE.image, field: null, filled: 17 },
      { position: 3, header: 'Фамилия', field: 'surname', filled: read - 2 },
    ],
  };
}

/** The report made by hand; `more` replaces parts of it. */
export function fixtureReport(more: Partial<AuditReport> = {}): AuditReport {
  const files = [
    file(VOTER_FILE, 'voter_list', 12_034, 31),
    file(SUPPLEMENTARY_FILE, 'supplementary_list', 412, 0),
    file(HOSTILE_FILE, 'voter_list', 44, 2),
  ];
  return {
    election: {
      title: text(
        `Presidential election in Kazakhstan, 9 June 2019`,
        'Выборы Президента Республики Казахстан, 9 июня 2019 года',
        'Қазақстан Республикасы Президентінің сайлауы, 2019 жылғы 9 маусым',
      ),
      profile: 'kz-2019',
      stated: false,
      pollingDay: '2019-06-09',
      values: [
        { path: 'polling_day', value: '2019-06-09', source: 'ODIHR I' },
        { path: 'avc.quota', value: 0.01, source: 'ODIHR VI' },
        { path: 'official_figures.voters_initial', value: 11_947_995, source: 'CEC, 20 May 2019' },
        { path: 'own.value', value: HOSTILE.script, source: null },
      ],
    },
    revealed: false,
    accounting: { files, read: 12_490, loaded: 12_457, rejected: 33 },
    linking: { persons: 12_301, records: 12_457, listed: 12_457, listedWithIin: 12_280 },
    checks: CHECKS,
    counts: {
      ran: 6,
      skipped: 1,
      nothingToExamine: 1,
      findings: { contradiction: 3, 'needs-document': 1, pattern: MANY + 2 },
    },
    findings,
    ...more,
  };
}
