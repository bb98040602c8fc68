import { asideText, noteText, reasonText, repairText, unreadFileText, unreadText } from '../../src/api/words.js';
import type { FileDescription, Language } from '../../src/index.js';
import { DESCRIPTION_TEXTS } from './description-texts.js';
import { printable } from './printable.js';
import { layOut } from './table.js';

/** How each file was understood: what `load --dry-run` prints. */
export function renderDescriptions(files: readonly FileDescription[], language: Language): string {
  return files.map((file) => describe(file, language)).join('\n');
}

function describe(file: FileDescription, language: Language): string {
  if (file.notRead !== undefined)
    return `${printable(file.path)}\n  ${printable(unreadFileText(file.notRead, language))}\n`;
  const texts = DESCRIPTION_TEXTS[language];
  const lines = [printable(file.path), `  ${texts.extract} ${file.extract ?? texts.notUnderstood}`];
  if (file.shape !== null) {
    const { container, encoding, dialect, headerLine, preamble } = file.shape;
    lines.push(`  ${texts.container} ${container}`);
    lines.push(`  ${texts.encoding} ${encoding.encoding} (${printable(encoding.evidence)})`);
    lines.push(
      `  ${texts.delimiter} ${printable(JSON.stringify(dialect.delimiter))}, ${texts.quote} ${printable(dialect.quote ?? texts.none)}`,
    );
    lines.push(`  ${texts.header} ${texts.line(headerLine, preamble.length)}`);
  }
  lines.push(`  ${texts.columns}`);
  const rows = file.columns.map(({ position, header, field, feeds, samples }) => [
    `    ${position}`,
    printable(header),
    field?.name ?? (feeds === undefined ? texts.notUsed : texts.partOf(feeds)),
    samples.map(printable).join(' | '),
  ]);
  lines.push(layOut(rows));
  if (file.problemIn !== null)
    for (const problem of file.problemIn[language].split('\n')) lines.push(`  ${texts.cannot}: ${printable(problem)}`);
  else lines.push(`  ${texts.records} ${texts.counts(file.read, file.setAside, file.rejected)}`);
  for (const { reason, field, records } of file.reasons) {
    const where = field === null ? '' : ` (${field})`;
    lines.push(`    ${texts.rejected}: ${reasonText(reason, language)}${where}: ${records}`);
  }
  for (const { reason, records } of file.aside)
    lines.push(`    ${texts.setAside}: ${asideText(reason, language)}: ${records}`);
  for (const { field, kind, cells } of file.unread) {
    lines.push(`    ${texts.unread}: ${unreadText(kind, language)} (${field}): ${cells}`);
  }
  for (const { kind, field, records } of file.repairs) {
    lines.push(`    ${texts.repaired}: ${repairText(kind, language)} (${field}): ${records}`);
  }
  for (const note of file.notes) {
    const range = note.fromRecord === null ? '' : texts.range(note.fromRecord, note.toRecord ?? note.fromRecord);
    lines.push(
      `    ${texts.noted}: ${noteText(note.kind, language)}: ${printable(note.detail)}${range}: ${note.count}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
