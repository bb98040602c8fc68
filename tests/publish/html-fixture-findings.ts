import type { ExtractName, Texts } from '../../src/model.js';
import type { CheckOutcome, EvidenceRecord, ReportFinding } from '../../src/publish/read/report-model.js';
import { extractTitle, fieldLabel } from '../../src/publish/words/labels.js';
import { CHECKS } from './html-fixture-checks.js';
import { HOSTILE, HOSTILE_FILE, MANY, SUPPLEMENTARY_FILE, sha, text, VOTER_FILE } from './html-fixture-parts.js';

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
    suppression: null,
    measures: { entries: 2, precincts: 2 },
    claims: [],
    because: [],
    fingerprint: sha(`${of.code} ${subject}`).slice(0, 32),
    evidenceCount: records.length,
    spokenAgainst: new Set(id === 3 ? (['names-and-birth-dates-agree'] as const) : []),
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

/** The findings, in the order of the checks. */
export function* findings(): Iterable<ReportFinding> {
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
  // Made once: most of a test's time would be the making of what the page leaves out.
  const alike = evidence('voter_list', VOTER_FILE, 1, PERSONS[0]);
  for (let n = 0; n < MANY; n += 1) {
    yield finding(4 + n, dr04, `person ${1000 + n}`, ALIKE, [
      { ...alike, recordNumber: 2 * n + 1 },
      { ...alike, recordNumber: 2 * n + 2 },
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
