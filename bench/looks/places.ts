import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/model.js';
import { packageRoot } from '../../src/package-root.js';

/** A page to look at: its file, and its language where the file has only one. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly language: Language | null;
}

export const MAIN = join(packageRoot(), 'dist', 'cli', 'main.js');
const SAMPLE = join(packageRoot(), 'samples', 'kz-2019');
const FINDS = 1;

function run(...given: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...given], { encoding: 'utf8' });
  if (status === null || status > FINDS) throw new Error(`rollproof ${given.join(' ')}: ${status}\n${stderr}`);
}

/** A list of another country, with doubles, and without anything else. */
function listElsewhere(folder: string): string {
  mkdirSync(folder);
  const surnames = ['Obeležić', 'Kovač', 'Horvat', 'Marić', 'Petrović', 'Jovanović', 'Ilić', 'Tomić'];
  const names = ['Ana', 'Marko', 'Ivan', 'Petra', 'Luka', 'Jelena', 'Milan'];
  const row = (i: number, number: number) =>
    [
      100 + (number % 3),
      number,
      surnames[i % surnames.length],
      names[i % names.length],
      `${String((i % 28) + 1).padStart(2, '0')}.0${(i % 9) + 1}.18${50 + (i % 40)}`,
      `${1_000_000_000_000 + i * 7_919_117}`,
      `Skrivena ulica ${i % 40}`,
    ].join(';');
  const rows = Array.from({ length: 140 }, (_, at) => row(at % 120, at + 1));
  const path = join(folder, 'voter_list.csv');
  writeFileSync(path, `Biračko mjesto;Red. br.;Prezime;Ime;Datum rođenja;JMBG;Adresa\n${rows.join('\n')}\n`);
  return path;
}

/** Protocols alone, as observers have them; the last precinct stands out. */
function figuresAlone(folder: string): string {
  mkdirSync(folder);
  const rows = Array.from({ length: 60 }, (_, i) => {
    const added = i === 59 ? 214 : i % 7;
    const listed = 900 + ((i * 37) % 300);
    return [`Област ${1 + (i % 4)}`, `${100 + i}`, listed, added, Math.round(listed * 0.6) + added].join(';');
  });
  writeFileSync(
    join(folder, 'precinct_figures.csv'),
    `ТИК;УИК;Число избирателей в списке;Включено дополнительно в день голосования;Проголосовало\n${rows.join('\n')}\n`,
  );
  writeFileSync(join(folder, 'election.yaml'), 'figures_only: true\n');
  return folder;
}

/** Writes every page that the program writes, of the sample and of two other elections, into a folder. */
export function everyPage(folder: string): readonly Place[] {
  const at = (...names: readonly string[]) => join(folder, ...names);
  const db = at('audit', 'audit.sqlite');
  run('audit', SAMPLE, '--out', at('audit'), '--fail-on', 'never', '--quiet');
  const list = listElsewhere(at('elsewhere'));
  run('audit', at('elsewhere'), '--out', at('elsewhere-audit'), '--fail-on', 'never', '--quiet', '--format', 'html');
  run('audit', figuresAlone(at('figures')), '--out', at('figures-audit'), '--fail-on', 'never', '--quiet');
  run('match', list, '--html', at('match.html'), '--quiet');
  run('sample', at('states'), '--states', '3', '--voters', '1500', '--seed', '7', '--quiet');
  const states = readdirSync(at('states')).filter((name) => name.startsWith('list-'));
  run(
    'compare',
    ...states.sort().map((name) => at('states', name)),
    '--out',
    at('series'),
    '--fail-on',
    'never',
    '--quiet',
  );
  run('evaluate', '--db', db, '--truth', join(SAMPLE, 'truth.csv'), '--html', at('evaluation.html'), '--quiet');
  const many: readonly Omit<Place, 'language'>[] = [
    { name: 'report', path: at('audit', 'report.html') },
    { name: 'report elsewhere', path: at('elsewhere-audit', 'report.html') },
    { name: 'report of figures', path: at('figures-audit', 'report.html') },
    { name: 'match', path: at('match.html') },
    { name: 'series', path: at('series', 'series.html') },
    { name: 'changes', path: at('series', 'step-1', 'changes.html') },
    { name: 'report of changes', path: at('series', 'step-1', 'report.html') },
    { name: 'evaluation', path: at('evaluation.html') },
  ];
  return [
    ...many.filter(({ path }) => existsSync(path)).map((place) => ({ ...place, language: null })),
    ...LANGUAGES.flatMap((language) => inOneLanguage(at(language), db, language)),
  ];
}

/** The page for a court, once something was decided. */
export function courtPages(folder: string): readonly Place[] {
  return LANGUAGES.map((language) => {
    const path = join(folder, language, 'decisions.html');
    run('review', '--db', join(folder, 'audit', 'audit.sqlite'), '--export', path, '--lang', language, '--quiet');
    return { name: 'court page', path, language };
  });
}

/** Pages that are written in one language: packages with letters, forms of a draw. */
function inOneLanguage(folder: string, db: string, language: Language): readonly Place[] {
  const at = (...names: readonly string[]) => join(folder, ...names);
  mkdirSync(folder);
  run('report', '--db', db, '--out', at('packages'), '--packages', '--format', 'csv', '--lang', language, '--quiet');
  const designs = ['--list-to-people', '0.1', '--people-to-list', '0.1'];
  run('draw', '--db', db, '--out', at('draw'), '--seed', '835174920613', ...designs, '--lang', language, '--quiet');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  // Of many alike the one with most in it.
  const largest = new Map<string, string>();
  for (const name of pages) {
    const kind = name.split('/').length > 2 ? `package ${name.split('/').at(-1)}` : name;
    const known = largest.get(kind);
    if (known === undefined || readFileSync(at(name)).length > readFileSync(at(known)).length) largest.set(kind, name);
  }
  return [...largest].map(([name, path]) => ({ name, path: at(path), language }));
}
