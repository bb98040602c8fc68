import { inThree, type Language } from '../../model.js';
import { fieldLabel, noteText, unreadText } from './labels.js';

/** What of a file may have been read otherwise than it is meant; the files that share it. */
export interface Doubt {
  readonly kind: string;
  /** The column, and what to write; of cells that were not read their field. */
  readonly detail: string;
  readonly paths: readonly string[];
}

/** What is known of a file. */
interface Understood {
  readonly path: string;
  readonly notes: readonly { readonly kind: string; readonly detail: string }[];
  readonly unread: readonly { readonly field: string; readonly kind: string; readonly records: number }[];
  readonly columns: readonly { readonly field: string | null; readonly filled: number }[];
}

const DOUBTS: ReadonlySet<string> = new Set([
  ...['name-order-unproven', 'name-order-doubtful', 'births-unread', 'marks-unread', 'votes-unread', 'column-doubtful'],
]);
const MARKS_LOST = 'not-yes-no';

/** What somebody should look at before the findings: notes of doubt, and columns of marks of which most could not be read. */
export function doubtsOf(files: readonly Understood[]): readonly Doubt[] {
  const found = new Map<string, { kind: string; detail: string; paths: string[] }>();
  for (const file of files) {
    const filled = (name: string) => file.columns.find(({ field }) => field === name)?.filled ?? 0;
    const lost = file.unread.filter(({ kind, field, records }) => kind === MARKS_LOST && records * 2 > filled(field));
    const own = [
      ...file.notes.filter(({ kind }) => DOUBTS.has(kind)),
      ...lost.map(({ kind, field }) => ({ kind, detail: field })),
    ];
    for (const { kind, detail } of own) {
      // Counts differ from file to file, and the doubt is one.
      const key = `${kind}\0${detail.replace(/ \(\d+ : \d+\)$/, '')}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { kind, detail, paths: [file.path] });
      else known.paths.push(file.path);
    }
  }
  return [...found.values()];
}

/** The heading of the list of doubts. */
export const DOUBTS_TITLE = inThree(
  'To be looked at: how these files were read is not certain',
  'Проверьте: нет уверенности, что эти файлы прочитаны верно',
  'Қараңыз: бұл файлдардың дұрыс оқылғанына сенім жоқ',
);
/** What the list is, in a sentence. */
export const DOUBTS_NOTE = inThree(
  'What a column that nobody read would have said, no check has seen.',
  'Того, что сказала бы непрочитанная графа, не видела ни одна проверка.',
  'Оқылмаған баған не айтарын бірде-бір тексеру көрген жоқ.',
);

/** A doubt in words. */
export function doubtText({ kind, detail }: Pick<Doubt, 'kind' | 'detail'>, language: Language): string {
  if (kind === MARKS_LOST)
    return `${MARKS_LOST_TEXT[language]}: ${fieldLabel(detail)[language]} (${unreadText(kind, language)})`;
  return `${noteText(kind, language)}: ${detail}`;
}

const MARKS_LOST_TEXT = inThree(
  'most marks of a column were not read; "values" in election.yaml may say what they mean',
  'большинство отметок графы не прочитано; что они значат, можно сказать в «values» файла election.yaml',
  'баған белгілерінің көбі оқылмады; мағынасын election.yaml ішіндегі «values» айта алады',
);
