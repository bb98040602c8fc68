import { ALL_EXTRACTS, extractNamed } from '../../extracts/catalogue.js';
import type { Extract } from '../../extracts/extract.js';
import { normaliseHeader } from '../../extracts/header/header-spelling.js';
import type { ExtractName } from '../../model.js';

/** Formats that a table or its archive may have, last part first. */
const TABLE_ENDINGS =
  /(\.(csv|tsv|tab|psv|txt|dat|asc|prn|xlsx|xlsm|xls|xlsb|ods|fods|dbf|json|jsonl|ndjson|xml|md|parquet|html|htm|gz|zip))+$/i;

/** A name without the endings of tables and archives. */
export function withoutEnding(name: string): string {
  return name.replace(TABLE_ENDINGS, '');
}

/** Spreadsheets cut the names of sheets at so many letters. */
const LONGEST_SHEET = 31;

/** Whether a number at the end of a sheet's name may lack its last figures: "absentee certificates issued 12" of 1201. */
export function isCutName({ part }: { readonly part?: string }): boolean {
  const sheet = part?.split('/').at(-1) ?? '';
  return sheet.length >= LONGEST_SHEET && /\d$/.test(sheet);
}

interface Announcement {
  readonly extract: Extract;
  readonly words: string;
}

let known: readonly Announcement[] | null = null;

/** Words by which names announce an extract, the longest first. */
function announcements(): readonly Announcement[] {
  known ??= ALL_EXTRACTS.flatMap((extract) =>
    [extract.name.replace(/_/g, ' '), ...extract.fileNames.map(normaliseHeader)].map((words) => ({ extract, words })),
  ).sort((a, b) => b.words.length - a.words.length);
  return known;
}

/** The extract that a file's name announces, otherwise that of the nearest folder. The longest announcement wins. */
export function extractByName(path: string): Extract | null {
  for (const part of path.split('/').reverse()) {
    const name = normaliseHeader(withoutEnding(part));
    const first = announcements().find(({ words }) => name === words || name.startsWith(`${words} `));
    // "Список избирателей, включённых дополнительно" begins as any list does.
    if (first !== undefined)
      return first.extract.name === 'voter_list' ? (kindOfList(part) ?? first.extract) : first.extract;
  }
  return null;
}

/** Beginnings of words by which offices name their files, in whatever order; of each group one must be there. */
const WORDS: readonly (readonly [extract: ExtractName, ...groups: readonly RegExp[]])[] = [
  ['avc_stock', /^(?:откреп|оу$|ешк|avc|absentee)/u, /^(?:остат|склад|учет|запас|движен|stock|қор$|қоры|қозғал)/u],
  [
    'avc_used',
    /^(?:откреп|оу$|ешк|avc|absentee)/u,
    /^(?:принят|использ|предъяв|голосов|проголос|изъят|пайдалан|used|present|host)/u,
  ],
  ['avc_issued', /^(?:откреп|оу$|ешк|avc|absentee)/u, /^(?:выдан|выдач|получ|журнал|реестр|берілген|берил|issue)/u],
  [
    'residence_certificates',
    /^(?:адресн|мекенжай|цон|residence)/u,
    /^(?:справ|анықтама|аныктама|журнал|выгруз|реестр|отчет|распечат|certificate|export)/u,
  ],
  ['disqualified', /^(?:умер|смерт|рагс|загс|недееспос|осужд|лишен|қайтыс|deceased|death|dead|convict|disqualif)/u],
  [
    'registration_changes',
    /^(?:измен|смен|перерегистр|ауыст|өзгер|change)/u,
    /^(?:регистр|участ|прикреп|тірке|учаск|registr|precinct)/u,
  ],
  // A list may be that of Больничная street, and every voter is included in some list.
  [
    'special_list',
    /^(?:спец$|спецу|спецс|специал|больниц|црб$|госпитал(?:ь|я|е|ей)$|сизо$|роддом|стационар$|арнайы|аурухана|special|hospital|судн|судов|экипаж|воинск|войсков|изолятор|посольств|консульств|елшілік|embassy|consulate|crew$|ship$|vessel)/u,
  ],
  ['supplementary_list', /^(?:доп$|дополн|қосымша|supplem|addition)/u],
  [
    'supplementary_list',
    /^(?:s[uú]pli?e?m[eé]nt|complement|adicional|aggiuntiv|dodatk|dopunsk|допълнит|дописан|додатков|nachtrag|ergänzung)/u,
    /^(?:list|electoral|alegator|wähler|waehler|spis|popis|birač|elector|изб|виборц|спис|padron|ergänzung|nachtrag)/u,
  ],
  ['supplementary_list', /^(?:включ|добавл|внес|added|included)/u, /^(?:день|дня|day)$/u],
  ['previous_list', /^(?:прошл|предыдущ|прежн|бұрынғы|previous|earlier)/u, /^(?:спис|избират|тізім|list|voters)/u],
  ['precinct_figures', /^(?:протокол|хаттама|protocol)/u],
  ['precincts', /^(?:участки|участков|перечень|учаскелер|precincts)/u],
];
/** A file of these words is a list of voters of some kind. */
const LIST = /^(?:спис|избират|тізім|саилау|сайлау|list|voter)/u;
/** Kinds of list that a file may be which calls itself no more than a voter list in its first words. */
const KINDS_OF_LIST: ReadonlySet<ExtractName> = new Set(['special_list', 'supplementary_list', 'previous_list']);

/** The extract that the words of a file's own name speak of; null where they speak of none. Its header must agree. */
export function extractByWords(path: string): Extract | null {
  const words = normaliseHeader(withoutEnding(path.split('/').at(-1) ?? '')).split(' ');
  const found = WORDS.find(([, ...groups]) => groups.every((group) => words.some((word) => group.test(word))));
  return found === undefined ? null : extractNamed(found[0]);
}

/** Words of a list in further languages, of which a sheet's name says no more: "тізім 7", "main list 8", "lista 12". */
const LIST_ELSEWHERE = /^(?:spis|elector|roll|regist|реестр|liste|lista|padr[oó]n|popis|birač|wähler|seznam|ro.?yxat)/u;

/** Whether a sheet's name, but for its number, speaks of a list or of what an extract is called. "List4" is a sheet in Croatian. */
export function namesAList(name: string): boolean {
  if ((extractByName(name) ?? extractByWords(name)) !== null) return true;
  const words = normaliseHeader(name).split(' ');
  return words.some((word) => !/\d/.test(word) && (LIST.test(word) || LIST_ELSEWHERE.test(word)));
}

/** The special, supplementary or earlier list that a "list of voters" is, by its other words. */
function kindOfList(path: string): Extract | null {
  const words = normaliseHeader(withoutEnding(path.split('/').at(-1) ?? '')).split(' ');
  const kind = words.some((word) => LIST.test(word)) ? extractByWords(path) : null;
  return kind !== null && KINDS_OF_LIST.has(kind.name) ? kind : null;
}
