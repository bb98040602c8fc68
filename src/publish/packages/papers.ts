import type { ExtractName, Language, Texts } from '../../model.js';
import type { EvidenceRecord } from '../read/report-model.js';
import { paperText } from '../words/cell-text.js';
import { label } from '../words/label-of.js';
import { fieldLabel } from '../words/labels.js';

/** A paper that somebody has on a shelf, and where in it to look. */
export interface Paper {
  readonly paper: string;
  readonly precinct: string | null;
  readonly line: string | null;
  /** Its number, or that of the certificate that its line names. */
  readonly number: string | null;
  readonly when: string | null;
  /** What the audited record says besides, masked unless the report is revealed. */
  readonly says: string;
  readonly file: string;
  readonly record: number;
}

interface Kind {
  readonly name: Texts;
  /** Its keeper is not the commission of the precinct that the record names. */
  readonly elsewhere?: true;
  readonly precinct?: string;
  readonly line?: string;
  readonly number?: readonly string[];
  readonly when?: string;
}

const LISTED = { precinct: 'precinct', line: 'entry_no' };

/** What each extract was copied from; one that is missing here was copied from no paper of an office. */
const KINDS: Readonly<Partial<Record<ExtractName, Kind>>> = {
  voter_list: {
    name: label('Voter list', 'Список избирателей', 'Сайлаушылар тізімі'),
    ...LISTED,
    number: ['avc_serial'],
  },
  supplementary_list: {
    name: label('Supplementary list', 'Дополнительный список избирателей', 'Сайлаушылардың қосымша тізімі'),
    ...LISTED,
    number: ['certificate_no', 'avc_serial'],
    when: 'added_at',
  },
  special_list: {
    name: label('List of a special precinct', 'Список особого участка', 'Ерекше учаске тізімі'),
    ...LISTED,
    when: 'entered_on',
  },
  avc_issued: {
    name: label(
      'Register of absentee voting certificates issued, with the application',
      'Ведомость выдачи открепительных удостоверений, с заявлением',
      'Есептен шығару куәліктерін беру ведомосі, өтінішімен',
    ),
    precinct: 'precinct',
    number: ['serial'],
    when: 'issued_at',
  },
  avc_used: {
    name: label(
      'Absentee voting certificate kept at the precinct',
      'Открепительное удостоверение, изъятое на участке',
      'Учаскеде алынып қалған есептен шығару куәлігі',
    ),
    precinct: 'precinct',
    number: ['serial'],
    when: 'used_at',
  },
  avc: {
    name: label(
      'Absentee voting certificate and its line in the register of issue',
      'Открепительное удостоверение и строка о его выдаче',
      'Есептен шығару куәлігі және оның берілгені туралы жол',
    ),
    precinct: 'precinct',
    number: ['serial'],
    when: 'issued_at',
  },
  avc_stock: {
    name: label(
      'Act on forms of absentee voting certificates',
      'Акт о бланках открепительных удостоверений',
      'Есептен шығару куәліктерінің бланкілері туралы акт',
    ),
    precinct: 'precinct',
    number: ['act_no'],
    when: 'received_at',
  },
  residence_certificates: {
    name: label(
      'Register of residence certificates',
      'Журнал выдачи адресных справок',
      'Мекенжай анықтамаларын беру журналы',
    ),
    elsewhere: true,
    number: ['certificate_no'],
    when: 'issued_at',
  },
  registration_changes: {
    name: label('Decision on a change of precinct', 'Решение о смене участка', 'Учаскені ауыстыру туралы шешім'),
    elsewhere: true,
    number: ['decision_no'],
    when: 'approved_at',
  },
  previous_list: {
    name: label('Earlier voter list', 'Прежний список избирателей', 'Бұрынғы сайлаушылар тізімі'),
    elsewhere: true,
    ...LISTED,
  },
  disqualified: {
    name: label(
      'Entry in the register of people who may not be on a list',
      'Запись реестра лиц, не подлежащих включению в список',
      'Тізімге енгізілмейтін адамдар тізілімінің жазбасы',
    ),
    elsewhere: true,
    when: 'from_date',
  },
  precinct_figures: {
    name: label('Protocol of the count', 'Протокол о результатах голосования', 'Дауыс беру нәтижелері туралы хаттама'),
    precinct: 'precinct',
    when: 'signed_at',
  },
  candidate_votes: {
    name: label('Protocol of the count', 'Протокол о результатах голосования', 'Дауыс беру нәтижелері туралы хаттама'),
    precinct: 'precinct',
  },
  tec_figures: { name: label('Protocol of the TEC', 'Протокол ТИК', 'АСК хаттамасы') },
  official_figures: {
    name: label('Announced totals', 'Объявленные итоги', 'Жарияланған қорытынды сандар'),
    elsewhere: true,
  },
  observations: {
    name: label("Observer's form", 'Анкета наблюдателя', 'Бақылаушының сауалнамасы'),
    elsewhere: true,
    precinct: 'precinct',
    number: ['form_no'],
    when: 'observed_at',
  },
  complaints: {
    name: label('Complaint with its decision', 'Жалоба с решением по ней', 'Шағым және ол бойынша шешім'),
    precinct: 'precinct',
    number: ['decision_no'],
    when: 'filed_at',
  },
  voted_outside: {
    name: label(
      'Extract of the list for voting at home or in advance',
      'Выписка из списка для голосования на дому или досрочно',
      'Үйде не мерзімінен бұрын дауыс беруге арналған тізім үзіндісі',
    ),
    ...LISTED,
    when: 'voted_at',
  },
  list_corrections: {
    name: label('Decision on a correction of the list', 'Решение об уточнении списка', 'Тізімді нақтылау туралы шешім'),
    precinct: 'precinct',
    number: ['decision_no'],
    when: 'decided_at',
  },
};

/** Whether a record's paper is kept by the commission of its precinct or TEC. */
export function isKeptThere(extract: ExtractName): boolean {
  return KINDS[extract]?.elsewhere !== true;
}

/** The paper that a record was copied from, in words; null where it was copied from none. */
export function paperOf(record: EvidenceRecord, language: Language): Paper | null {
  const kind = KINDS[record.extract];
  if (kind === undefined) return null;
  const values = new Map(record.fields.map(({ name, value }) => [name, value]));
  const said = new Set<string>();
  const take = (names: readonly string[]): string | null => {
    const name = names.find((each) => values.has(each));
    if (name === undefined) return null;
    said.add(name);
    return paperText(name, values.get(name) ?? '', record.extract, language);
  };
  const placed = {
    paper: kind.name[language],
    precinct: take([kind.precinct ?? '']),
    line: take([kind.line ?? '']),
    number: take(kind.number ?? []),
    when: take([kind.when ?? '']),
  };
  const others = record.fields.filter(({ name }) => !said.has(name));
  return {
    ...placed,
    says: others
      .map(({ name, value }) => {
        const text = paperText(name, value, record.extract, language);
        return `${fieldLabel(name, record.extract)[language]}: ${text}`;
      })
      .join('; '),
    file: record.file,
    record: record.recordNumber,
  };
}
