import type { Language, SourceFile } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import { TERMINAL_TEXTS } from './texts.js';

/** The accounting per file and in all: read = loaded + set aside + rejected. */
export function renderAccounting(
  files: readonly Pick<SourceFile, 'path' | 'read' | 'loaded' | 'setAside' | 'rejected'>[],
  language: Language,
): string {
  const texts = TERMINAL_TEXTS[language];
  const number = new Intl.NumberFormat(language);
  const total = (key: 'read' | 'loaded' | 'setAside' | 'rejected') =>
    number.format(files.reduce((sum, file) => sum + file[key], 0));
  const rows = files.map((file) => [
    `  ${printable(file.path)}`,
    number.format(file.read),
    number.format(file.loaded),
    number.format(file.setAside),
    number.format(file.rejected),
  ]);
  const head = [`  ${texts.file}`, texts.read, texts.loaded, texts.setAside, texts.rejected];
  const sum = texts.accounting(
    ...((['read', 'loaded', 'setAside', 'rejected'] as const).map(total) as [string, string, string, string]),
    number.format(files.length),
  );
  return `${sum}\n${layOut([head, ...rows], [1, 2, 3, 4])}\n`;
}
