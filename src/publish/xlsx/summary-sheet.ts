import type { Language } from '../../model.js';
import type { CheckOutcome } from '../read/report-model.js';
import { strengthText } from '../words/labels.js';
import type { CheckEvidence } from './evidence-columns.js';
import { expectedCell, type Family } from './family-sheet.js';
import type { Cell, Sheet } from './sheet-xml.js';
import { type Heading, SHEET_TEXTS } from './texts.js';

interface Context {
  readonly language: Language;
  readonly name: string;
  readonly above: Sheet['above'];
  readonly families: readonly Family[];
  readonly evidence: ReadonlyMap<string, CheckEvidence>;
}

const COLUMNS: readonly (readonly [Heading, number])[] = [
  ['family', 28],
  ['code', 8],
  ['title', 50],
  ['question', 50],
  ['outcome', 24],
  ['ceiling', 16],
  ['findings', 12],
  ['rows', 12],
  ['expected', 12],
  ['examined', 60],
  ['chance', 60],
  ['innocent', 60],
  ['next', 60],
];

/** The first sheet: every check with what it looked at, what it found beside chance, or why it could not run. */
export function summarySheet({ language, name, above, families, evidence }: Context): Sheet {
  const { headings } = SHEET_TEXTS[language];
  const rows = families.flatMap((family) =>
    family.checks.map((check) => checkCells(family, check, evidence.get(check.code)?.rows ?? 0, language)),
  );
  return {
    name,
    above,
    columns: COLUMNS.map(([heading, width]) => ({ heading: headings[heading], width })),
    rows,
    rowCount: rows.length,
    below: null,
  };
}

function checkCells(family: Family, check: CheckOutcome, rows: number, language: Language): Cell[] {
  const ran = check.outcome !== 'skipped';
  return [
    family.name,
    check.code,
    check.title[language],
    check.question[language],
    outcomeText(check, language),
    strengthText(check.strength, language),
    ran ? check.findingCount : null,
    ran ? rows : null,
    expectedCell(check.expectedByChance),
    (check.examined ?? check.reason)?.[language] ?? null,
    check.chance?.[language] ?? null,
    check.innocent.map((text) => text[language]).join(' · '),
    check.next[language],
  ];
}

function outcomeText(check: CheckOutcome, language: Language): string {
  const { outcome } = SHEET_TEXTS[language];
  if (check.outcome === 'skipped') return outcome.skipped;
  if (check.outcome === 'blind') return outcome.blind;
  return check.nothingToExamine ? outcome.nothing : outcome.ran;
}
