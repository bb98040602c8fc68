import type { FileSettings } from '../../election/profile-schema.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import type { FileDescription } from '../../load/describe-file.js';
import type { FoundFile } from '../../load/find-files.js';
import type { Texts } from '../../model.js';
import { maskFound } from '../../publish/privacy/mask.js';
import { INIT_TEXTS } from './texts.js';

/** Asks a question with its choices; the answer is the index of one. */
export type Ask = (question: Texts, choices: readonly Texts[]) => number;

/** What a record is known by; where a list has no header a person must say where it stands. */
const ASKED = ['precinct', 'surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'address'];
/** Columns whose cells say by themselves what they are. */
const KNOWN_BY_CELLS: Readonly<Record<string, RegExp>> = {
  iin: /^\d{12}$/,
  birth_date: /^(?:\d{1,4}[./-]){2}\d{1,4}$/,
};

/** Settings of a table without a header: what stands in which column, by position, as far as cells or answers say it. */
export function settleByPosition(file: FoundFile, { columns }: FileDescription, ask: Ask): FileSettings {
  const extracts = ALL_EXTRACTS.filter(({ fields }) => fields.some(({ name }) => name === 'surname'));
  const extract =
    file.extract ??
    extracts[ask(INIT_TEXTS.extract, [INIT_TEXTS.ignore, ...extracts.map(({ title }) => title)]) - 1] ??
    null;
  if (extract === null) return { ignore: true };
  const map: Record<string, number> = {};
  const labels = columns.map(({ position, samples }): Texts => {
    const text = `${position} (${samples.map((sample) => maskFound(undefined, sample)).join(' | ')})`;
    return { en: text, ru: text, kk: text };
  });
  for (const field of ASKED.filter((name) => extract.fields.some((each) => each.name === name))) {
    const free = columns.filter(
      ({ position, samples }) => samples.length > 0 && !Object.values(map).includes(position),
    );
    const form = KNOWN_BY_CELLS[field];
    const likely = form === undefined ? [] : free.filter(({ samples }) => samples.every((cell) => form.test(cell)));
    // Two columns of dates, and nothing says which one is of births.
    const first = likely.length === 1 ? likely : [];
    const others = free.filter((column) => !first.includes(column));
    const offered = [...first, null, ...others];
    const choices = offered.map((column) => (column === null ? INIT_TEXTS.noColumn : labels[column.position - 1]!));
    const chosen = offered[ask(INIT_TEXTS.column(field), choices)];
    if (chosen !== null && chosen !== undefined) map[field] = chosen.position;
  }
  return { extract: extract.name, header: 'none', columns: map };
}
