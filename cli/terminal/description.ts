import {
  asideText,
  type FileDescription,
  type Language,
  noteText,
  reasonText,
  repairText,
  unreadFileText,
  unreadText,
} from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';

/** How each file was understood: what `load --dry-run` prints. */
export function renderDescriptions(files: readonly FileDescription[], language: Language): string {
  return files.map((file) => describe(file, language)).join('\n');
}

function describe(file: FileDescription, language: Language): string {
  if (file.notRead !== undefined)
    return `${printable(file.path)}\n  ${printable(unreadFileText(file.notRead, language))}\n`;
  const lines = [printable(file.path), `  extract    ${file.extract ?? 'not understood'}`];
  if (file.shape !== null) {
    const { container, encoding, dialect, headerLine, preamble } = file.shape;
    lines.push(`  container  ${container}`);
    lines.push(`  encoding   ${encoding.encoding} (${printable(encoding.evidence)})`);
    lines.push(`  delimiter  ${JSON.stringify(dialect.delimiter)}, quote ${dialect.quote ?? 'none'}`);
    lines.push(`  header     ${headerLine === 0 ? 'none' : `line ${headerLine}`}, lines before it: ${preamble.length}`);
  }
  lines.push('  columns');
  const rows = file.columns.map(({ position, header, field, feeds, samples }) => [
    `    ${position}`,
    printable(header),
    field?.name ?? (feeds === undefined ? '(not used)' : `part of ${feeds}`),
    samples.map(printable).join(' | '),
  ]);
  lines.push(layOut(rows));
  if (file.problem !== null) lines.push(`  CANNOT BE LOADED: ${printable(file.problem)}`);
  else
    lines.push(
      `  records    ${file.read} read, ${file.setAside} would be set aside, ${file.rejected} would be rejected`,
    );
  for (const { reason, field, records } of file.reasons) {
    lines.push(`    rejected: ${reasonText(reason, language)}${field === null ? '' : ` (${field})`}: ${records}`);
  }
  for (const { reason, records } of file.aside) lines.push(`    set aside: ${asideText(reason, language)}: ${records}`);
  for (const { field, kind, cells } of file.unread) {
    lines.push(`    unread: ${unreadText(kind, language)} (${field}): ${cells}`);
  }
  for (const { kind, field, records } of file.repairs) {
    lines.push(`    repaired: ${repairText(kind, language)} (${field}): ${records}`);
  }
  for (const note of file.notes) {
    const range = note.fromRecord === null ? '' : `, records ${note.fromRecord} to ${note.toRecord}`;
    lines.push(`    noted: ${noteText(note.kind, language)}: ${printable(note.detail)}${range}: ${note.count}`);
  }
  return `${lines.join('\n')}\n`;
}
