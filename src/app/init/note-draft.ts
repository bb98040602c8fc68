import type { FileSettings } from '../../election/profile-schema.js';
import type { FileDescription } from '../../load/describe-file.js';
import { maskFound } from '../../publish/privacy/mask.js';
import type { Ask } from './position-draft.js';
import { INIT_TEXTS } from './texts.js';

/** Which field an unread column seems to be of, by the note about it. */
const SEEMS: Readonly<Record<string, string>> = { 'births-unread': 'birth_date', 'marks-unread': 'voted' };

/** Asks about what a file was read without, or read in an order that nothing proves; the same settings where there is nothing to ask. */
export function settleDoubts(
  settings: FileSettings,
  { notes, columns, problem }: FileDescription,
  ask: Ask,
): FileSettings {
  if (problem !== null || settings.ignore === true) return settings;
  let settled = settings;
  for (const [kind, field] of Object.entries(SEEMS)) {
    const headers = notes.filter((note) => note.kind === kind).map(({ detail }) => headerIn(detail));
    const likely = columns.filter(({ header, field: known }) => known === null && headers.includes(header.trim()));
    if (likely.length === 0) continue;
    const labels = likely.map(({ header, samples }) => {
      const text = `"${header}" (${samples.map((sample) => maskFound(undefined, sample)).join(' | ')})`;
      return { en: text, ru: text, kk: text };
    });
    const chosen = likely[ask(INIT_TEXTS.column(field), [...labels, INIT_TEXTS.noColumn])];
    if (chosen !== undefined) settled = { ...settled, columns: { ...settled.columns, [chosen.header]: field } };
  }
  if (!notes.some(({ kind }) => kind === 'name-order-unproven')) return settled;
  const isGivenFirst = ask(INIT_TEXTS.nameOrder, [INIT_TEXTS.surnameFirst, INIT_TEXTS.givenFirst]) === 1;
  return { ...settled, name_order: isGivenFirst ? 'given_first' : 'surname_first' };
}

/** A note names the header, and behind it the setting. */
function headerIn(detail: string): string {
  return detail.slice(0, detail.lastIndexOf(' (columns: '));
}
