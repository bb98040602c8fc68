import type { Language, SourceFile } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import { TERMINAL_TEXTS } from './texts.js';

/** The accounting per file and in all: read = loaded + rejected. */
export function renderAccounting(
  files: readonly Pick<SourceFile, 'path' | 'read' | 'loaded' | 'rejected'>[],
  language: Language,
): string {
  const texts = TERMINAL_TEXTS[language];
  const number = new Intl.NumberFormat(language);
  const total = (key: 'read' | 'loaded' | 'rejected') => number.format(files.reduce((sum, file) => sum + file[key], 0));
  const rows = files.map((file) => [
    `  ${printable(file.path)}`,
    number.format(file.read),
    number.format(file.loaded),
    number.format(file.rejected),
  ]);
  const head = [`  ${texts.file}`, texts.read, texts.loaded, texts.rejected];
  const sum = texts.accounting(total('read'), total('loaded'), total('rejected'), number.format(files.length));
  return `${sum}\n${layOut([head, ...rows], [1, 2, 3])}\n`;
}
