import type { Language, SourceFile } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import { TERMINAL_TEXTS } from './texts.js';

type Accounted = readonly Pick<SourceFile, 'path' | 'read' | 'loaded' | 'setAside' | 'rejected'>[];

/** Files that the table names: those that lost most come first where there are more. */
const MOST_FILES = 40;

/** The accounting per file and in all: read = loaded + set aside + rejected. */
export function renderAccounting(files: Accounted, language: Language): string {
  return `${renderSum(files, language)}\n${renderFiles(files, language)}`;
}

/** The accounting of all files in one line. */
export function renderSum(files: Accounted, language: Language): string {
  const number = new Intl.NumberFormat(language);
  const total = (key: 'read' | 'loaded' | 'setAside' | 'rejected') =>
    number.format(files.reduce((sum, file) => sum + file[key], 0));
  return TERMINAL_TEXTS[language].accounting(
    ...((['read', 'loaded', 'setAside', 'rejected'] as const).map(total) as [string, string, string, string]),
    number.format(files.length),
  );
}

/** The accounting of each file as a table; of very many files those that lost most, and how many more there are. */
export function renderFiles(files: Accounted, language: Language): string {
  const texts = TERMINAL_TEXTS[language];
  const number = new Intl.NumberFormat(language);
  const lost = (file: Accounted[number]) => file.rejected + file.setAside;
  const named = files.length <= MOST_FILES ? files : [...files].sort((a, b) => lost(b) - lost(a)).slice(0, MOST_FILES);
  const rows = named.map((file) => [
    `  ${printable(file.path)}`,
    number.format(file.read),
    number.format(file.loaded),
    number.format(file.setAside),
    number.format(file.rejected),
  ]);
  const head = [`  ${texts.file}`, texts.read, texts.loaded, texts.setAside, texts.rejected];
  const more = files.length > named.length ? `  ${texts.more(files.length - named.length)}\n` : '';
  return `${layOut([head, ...rows], [1, 2, 3, 4])}\n${more}`;
}
