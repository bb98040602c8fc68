import { type Document, isMap, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import { InputError, type Texts } from '../model.js';
import { explainIssue, type ProfileProblem } from './profile-problems.js';
import { type ProfileDocument, profileSchema } from './profile-schema.js';
import { same, settingsError } from './settings-errors.js';
import { YAML_WORDS } from './settings-texts.js';

/** Settings as they were written, with the place of each for errors that are found later. */
export interface ParsedSettings {
  readonly document: ProfileDocument;
  /** `election.yaml:3:5` of what stands at a path, or of the nearest thing around it. */
  placeOf(path: readonly PropertyKey[]): string;
}

/** More references than this to anchored values are no settings but a document made to multiply. */
const MOST_ALIASES = 100;
const MOST_ERRORS = 20;

/** Reads settings out of YAML. Throws an InputError with every problem that is in them; `where` names the file. */
export function parseProfileText(text: string, where: string): ParsedSettings {
  const lines = new LineCounter();
  // Whether keys stand twice is looked at below: the parser compares each with each.
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  refuseBroken(yaml, lines, where);
  const placeOf = (path: readonly PropertyKey[]) => `${where}:${positionOf(yaml, path, lines)}`;
  const raw = plainValue(yaml, where);
  const parsed = profileSchema.safeParse(raw ?? {});
  if (parsed.success) return { document: parsed.data, placeOf };
  const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, raw));
  throw problemsError(problems, placeOf);
}

/** Problems at their places as one error. */
export function problemsError(
  problems: readonly ProfileProblem[],
  placeOf: (path: readonly PropertyKey[]) => string,
): InputError {
  return InputError.together(
    problems.slice(0, MOST_ERRORS).map((problem) => settingsError(placeOf(problem.path), problem)),
  );
}

function refuseBroken(yaml: Document.Parsed, lines: LineCounter, where: string): void {
  const problem = (offset: number, found: Texts, expected: Texts = YAML_WORDS.expected) => {
    const { line, col } = lines.linePos(offset);
    return settingsError(`${where}:${line}:${col}`, { expected, found, advice: YAML_WORDS.correct });
  };
  // Codes only: the parser's messages quote the text, and it may be no settings at all.
  const broken = [...yaml.errors, ...yaml.warnings].map(({ code, pos }) =>
    problem(pos[0], same(code.toLowerCase().replaceAll('_', ' '))),
  );
  if (broken.length > 0) throw InputError.together(broken.slice(0, 1));
  const badKeys: InputError[] = [];
  visit(yaml, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const offset = (key as ParsedNode | null)?.range?.[0] ?? 0;
        const name = isScalar(key) ? String(key.value) : null;
        if (name === null || name === '__proto__') badKeys.push(problem(offset, shownKey(name), YAML_WORDS.key));
        else if (seen.has(name)) badKeys.push(problem(offset, YAML_WORDS.twice, YAML_WORDS.onceEach));
        seen.add(name ?? '');
      }
    },
  });
  if (badKeys.length > 0) throw InputError.together(badKeys.slice(0, MOST_ERRORS));
}

function shownKey(name: string | null): Texts {
  return same(name === null ? '?' : `"${name}"`);
}

function plainValue(yaml: Document.Parsed, where: string): unknown {
  try {
    return yaml.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    // References to what is not there, references that multiply, and nesting deeper than the stack.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    throw settingsError(where, {
      expected: YAML_WORDS.expected,
      found: YAML_WORDS.bomb,
      advice: YAML_WORDS.writeOut,
    });
  }
}

function positionOf(document: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): string {
  // The last key itself, where it can be found; otherwise the nearest thing around it.
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path[depth - 1]))?.key
      : document.getIn(path.slice(0, depth), true);
    const offset = (key as ParsedNode | null | undefined)?.range?.[0];
    if (offset !== undefined) {
      const { line, col } = lines.linePos(offset);
      return `${line}:${col}`;
    }
  }
  return '1:1';
}
