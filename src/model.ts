/** The nouns of Rollproof. Every layer may import this file; it imports nothing. */

/** The languages in which results are given. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Texts = Readonly<Record<Language, string>>;

/** The same text in each language. */
export function inThree(en: string, ru: string, kk: string): Texts {
  return { en, ru, kk };
}

/** What was expected where only some names are known. */
export function oneOf(names: readonly string[]): Texts {
  const list = names.join(', ');
  return inThree(`one of ${list}`, `одно из: ${list}`, `мыналардың бірі: ${list}`);
}

/** What a file can be an extract of. `avc` carries issue, use and retention of one certificate in one record. */
export const EXTRACTS = [
  'voter_list',
  'supplementary_list',
  'special_list',
  'avc_issued',
  'avc_used',
  'avc',
  'avc_stock',
  'residence_certificates',
  'registration_changes',
  'previous_list',
  'disqualified',
  'precincts',
  'precinct_figures',
  'candidate_votes',
  'tec_figures',
  'official_figures',
  'previous_figures',
  'counts_elsewhere',
  'observations',
  'complaints',
  'list_corrections',
  'voted_outside',
] as const;
export type ExtractName = (typeof EXTRACTS)[number];

/** How much a finding claims: records contradict each other, a document must settle it, or only a pattern stands out. */
export const STRENGTHS = ['contradiction', 'needs-document', 'pattern'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a finding is about. */
export const SUBJECT_KINDS = ['precinct', 'tec', 'person', 'serial', 'certificate', 'file', 'total'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A value that SQLite stores for us. */
export type SqlValue = string | number | null;

/** One reason why a record could not be loaded. `found` is as written and may be personal data. */
export interface Rejection {
  readonly reason: string;
  readonly field: string | null;
  readonly expected: string;
  readonly found: string;
}

/** A stored value that is not simply what was written, with the proof's name and the written text. */
export interface Repair {
  readonly field: string;
  readonly kind: string;
  readonly written: string;
}

/** Why a check could not run; `detail` names the extract, field or profile value that is missing. */
export interface SkipReason {
  readonly kind: 'extract-missing' | 'field-missing' | 'profile-value-missing' | 'no-alternative' | 'left-out';
  readonly detail: string;
}

/** The name before the paths of an earlier state of the lists, among the files of an audit that compares it. */
export const EARLIER_STATE = 'earlier';

/** What a running step tells whoever draws progress. Counts only: never a value from a record. */
export interface Progress {
  readonly step: 'load' | 'index' | 'compare' | 'link' | 'count' | 'expect' | 'check' | 'report';
  /** The file, rule or check at work. */
  readonly what: string;
  /** Bytes of this file, or checks; of `total`, where that is known. */
  readonly done: number;
  readonly total: number | null;
  /** Loading: records of this file so far, and bytes of all files. */
  readonly records?: number;
  readonly doneInAll?: number;
  readonly totalInAll?: number;
}
export type OnProgress = (progress: Progress) => void;

/** What was expected, what was found, where, what was not done and what to do: the parts of an error that the user can mend. */
export interface InputProblem {
  readonly expected: string;
  readonly found: string;
  readonly where: string;
  readonly notDone: string;
  readonly advice: string;
}

/** The same parts in every language, without the place. */
export type ProblemTexts = Readonly<Record<Exclude<keyof InputProblem, 'where'>, Texts>>;

const SENTENCE: Readonly<Record<Language, (problem: InputProblem) => string>> = {
  en: ({ where, expected, found, notDone, advice }) =>
    `${where}: expected ${expected}, found ${found}. ${notDone} ${advice}`,
  ru: ({ where, expected, found, notDone, advice }) =>
    `${where}: ожидалось: ${expected}; найдено: ${found}. ${notDone} ${advice}`,
  kk: ({ where, expected, found, notDone, advice }) =>
    `${where}: күтілгені: ${expected}; табылғаны: ${found}. ${notDone} ${advice}`,
};

/**
 * Something the user can mend: wrong usage, or input that cannot be audited (exit code 2).
 * Says what was expected, what was found, where, what was not done and what to do; in other languages where they are given.
 */
export class InputError extends Error {
  /** Everything that is wrong: this problem, and those that were found with it. */
  readonly problems: readonly InputError[];

  constructor(
    readonly parts: InputProblem,
    readonly translated: Readonly<Partial<Record<Language, InputProblem>>> = {},
    others: readonly InputError[] = [],
  ) {
    const first = inOneLine(SENTENCE.en(parts));
    super([first, ...others.map(({ message }) => message)].join('\n'));
    this.name = 'InputError';
    this.problems = others.length === 0 ? [this] : [new InputError(parts, translated), ...others];
  }

  /** The problem at a place, in every language. */
  static at(where: string, { expected, found, notDone, advice }: ProblemTexts): InputError {
    const inLanguage = (language: Language): InputProblem => ({
      where,
      expected: expected[language],
      found: found[language],
      notDone: notDone[language],
      advice: advice[language],
    });
    const all = LANGUAGES.map((language) => [language, inLanguage(language)]);
    return new InputError(inLanguage('en'), Object.fromEntries(all));
  }

  /** Several problems as one error, in their order, so that nobody mends one and meets the next. */
  static together(errors: readonly InputError[]): InputError {
    const [first, ...others] = errors.flatMap(({ problems }) => problems);
    if (first === undefined) throw new Error('no problem to tell');
    return others.length === 0 ? first : new InputError(first.parts, first.translated, others);
  }

  /** The sentence of this problem in a language; in English where it has not been translated. */
  sentence(language: Language): string {
    const translated = language === 'en' ? undefined : this.translated[language];
    return inOneLine(translated === undefined ? SENTENCE.en(this.parts) : SENTENCE[language](translated));
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** More of a file lost than its profile allows: records rejected, or unread in a column that tells who or where somebody is. */
export interface Loss {
  readonly path: string;
  /** The field that was not read; null where whole records were rejected. */
  readonly field: string | null;
  readonly lost: number;
  readonly read: number;
}
