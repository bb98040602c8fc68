import { UNREAD_FILES_TITLE, unreadFileText } from '../../src/api/words.js';
import type { Language } from '../../src/index.js';
import { printable } from './printable.js';

/** Of one reason so many files are named one by one. */
const NAMED = 5;

/** What of the folder was not read, by reason, a line each; the empty text where all was. */
export function renderUnreadFiles(
  files: readonly { readonly path: string; readonly reason: string; readonly detail: string }[],
  language: Language,
): string {
  if (files.length === 0) return '';
  const byReason = new Map<string, string[]>();
  for (const file of files) {
    const reason = unreadFileText(file, language);
    byReason.set(reason, [...(byReason.get(reason) ?? []), printable(file.path)]);
  }
  const lines = [...byReason].map(([reason, paths]) => {
    const more = paths.length > NAMED ? ` … +${paths.length - NAMED}` : '';
    return `  ${paths.slice(0, NAMED).join(', ')}${more}: ${printable(reason)}\n`;
  });
  return `${UNREAD_FILES_TITLE[language]} (${files.length}):\n${lines.join('')}`;
}
