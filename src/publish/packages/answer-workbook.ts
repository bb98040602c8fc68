import { ANSWER_SHEET, ANSWER_WORDS, ANSWERS, type AnswerKey, PAPER_SHEET, type PaperKey } from '../../answer-form.js';
import type { Language } from '../../model.js';
import { strengthText, subjectText } from '../words/labels.js';
import type { Cell, Column, Sheet } from '../xlsx/sheet-xml.js';
import { workbookBytes } from '../xlsx/workbook.js';
import type { AskedFinding } from './package-content.js';
import { packageTexts } from './texts.js';

const WIDTHS: Readonly<Partial<Record<AnswerKey | PaperKey, number>>> = {
  ...{ no: 6, code: 8, strength: 16, subject: 24, sentence: 60, settles: 50, papers: 10, elsewhere: 14 },
  ...{ answer: 20, reason: 50, document: 30, answered_by: 24, answered_on: 14, finding: 20, fingerprint: 20 },
  ...{ paper: 40, precinct: 12, line: 10, number: 20, when: 20, says: 60, found: 50, file: 28, record: 10 },
};
const FALLBACK_WIDTH = 16;

/** The bytes of the workbook that an office fills in: a row for each finding, then one for each paper and finding. */
export function answerWorkbook(
  findings: readonly AskedFinding[],
  above: Sheet['above'],
  language: Language,
): Generator<Uint8Array> {
  const texts = packageTexts(language);
  const answers = ANSWERS.map((answer) => ANSWER_WORDS[answer][language]);
  const columns = <Key extends AnswerKey | PaperKey>(keys: readonly Key[]): readonly Column[] =>
    keys.map((key) => ({
      heading: texts.headings[key],
      width: WIDTHS[key] ?? FALLBACK_WIDTH,
      ...(key === 'answer' ? { choices: answers } : {}),
    }));
  const answerRows = findings.map((one) => rowOf(ANSWER_SHEET.keys, answerCells(one, language)));
  const paperRows = findings.flatMap((one) => paperCells(one).map((cells) => rowOf(PAPER_SHEET.keys, cells)));
  const sheet = (name: string, keys: readonly (AnswerKey | PaperKey)[], rows: readonly (readonly Cell[])[]): Sheet => ({
    ...{ name, keys, above, rows },
    columns: columns(keys),
    rowCount: rows.length,
    below: null,
  });
  return workbookBytes([
    sheet(ANSWER_SHEET.name[language], ANSWER_SHEET.keys, answerRows),
    sheet(PAPER_SHEET.name[language], PAPER_SHEET.keys, paperRows),
  ]);
}

function rowOf<Key extends string>(keys: readonly Key[], cells: Readonly<Partial<Record<Key, Cell>>>): readonly Cell[] {
  return keys.map((key) => cells[key] ?? null);
}

function answerCells(
  { no, finding, anchor, settles, papers, elsewhere }: AskedFinding,
  language: Language,
): Partial<Record<AnswerKey, Cell>> {
  return {
    no,
    code: finding.code,
    strength: strengthText(finding.strength, language),
    subject: subjectText(finding.subjectKind, finding.subject, language),
    sentence: finding.message[language],
    settles,
    papers: papers.length,
    elsewhere: elsewhere > 0 ? elsewhere : null,
    finding: anchor,
    fingerprint: finding.fingerprint,
  };
}

function paperCells({ no, finding, anchor, settles, papers }: AskedFinding): Partial<Record<PaperKey, Cell>>[] {
  const key = { no, finding: anchor, fingerprint: finding.fingerprint };
  // A finding about a total or a whole list has no record of its own: what settles it is said in words.
  return papers.length === 0 ? [{ ...key, paper: settles }] : papers.map((paper) => ({ ...key, ...paper }));
}
