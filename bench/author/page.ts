import type { Check, Parameter } from '../../src/checks/index.js';

/** What is still to be written in a new check; a promise of every check finds it. */
export const TO_WRITE = 'UNWRITTEN';

/** The page's sections in order. Those with null are written by hand in README.md, which keeps them; the others follow check.yaml. */
const SECTIONS: readonly (readonly [string, ((check: Check) => string) | null])[] = [
  ['Question', ({ question }) => wrapped(question.en)],
  ['How it is decided', null],
  ['Example', null],
  ['Innocent explanations', ({ innocent }) => innocent.map(({ en }) => item(en)).join('\n')],
  ['What to look at next', ({ next }) => wrapped(next.en)],
  ['Parameters', ({ parameters }) => (parameters.length === 0 ? 'None.' : parameters.map(parameterItem).join('\n'))],
  ['Not covered', null],
  ['Sources', ({ sources }) => wrapped(sentence(sources.join('; ')))],
];

const COLUMNS = 120;

/** A check's README.md: what follows from check.yaml, around the sections that stand in the present page. */
export function pageOf(check: Check, present: string): string {
  const written = sectionsOf(present);
  const sections = SECTIONS.map(([heading, generated]) => {
    const text = generated === null ? (written.get(heading) ?? TO_WRITE) : generated(check);
    return `## ${heading}\n\n${text}\n`;
  });
  return [`# ${check.code}: ${check.title.en}\n`, ...sections].join('\n');
}

function sectionsOf(page: string): ReadonlyMap<string, string> {
  const sections = page.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()];
    }),
  );
}

function parameterItem({ name, fallback, profilePath, meaning, source }: Parameter): string {
  const value = profilePath === null ? String(fallback) : `from the profile: ${profilePath}`;
  return item(`\`${name}\` (${value}): ${begun(meaning.en)} Source: ${sentence(source)}`);
}

/** A sentence that goes on after a colon: in small letters, but for abbreviations and names of two capitals. */
function begun(text: string): string {
  const small = /^[A-Z](?:[a-z ]|$)/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
  return sentence(small);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function item(text: string): string {
  return wrapped(`- ${text}`, '  ');
}

function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
