import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from 'fast-csv';
import { keyedRows } from '../../load/read/workbook/keyed-rows.js';
import { InputError, inThree, LANGUAGES, type ProblemTexts } from '../../model.js';
import { CORRECTION_HEADINGS, CORRECTION_KEYS } from '../../publish/words/correction-texts.js';

const NO_DIRECTORY: ProblemTexts = {
  expected: inThree(
    'the directory of an earlier validation',
    'каталог прежней проверки',
    'алдыңғы тексерудің каталогы',
  ),
  found: inThree('none', 'такого нет', 'ондай жоқ'),
  notDone: inThree('Nothing was validated.', 'Ничего не проверено.', 'Ештеңе тексерілген жоқ.'),
  advice: inThree(
    'Give the directory that an earlier --out named.',
    'Укажите каталог, который был назван в --out.',
    'Бұрын --out арқылы аталған каталогты көрсетіңіз.',
  ),
};
const NO_CORRECTIONS: ProblemTexts = {
  expected: inThree('a corrections file', 'файл исправлений', 'түзетулер файлы'),
  found: inThree('another file of that name', 'другой файл с таким именем', 'сондай аты бар басқа файл'),
  notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
  advice: inThree(
    'Rename it or move it away, or give another directory.',
    'Переименуйте или уберите его либо укажите другой каталог.',
    'Атын өзгертіңіз не басқа жерге көшіріңіз, немесе басқа каталогты көрсетіңіз.',
  ),
};
const NOTED: ProblemTexts = {
  ...NO_CORRECTIONS,
  expected: inThree(
    'a corrections file without notes of a clerk',
    'файл исправлений без пометок сотрудника',
    'қызметкердің белгілері жоқ түзетулер файлы',
  ),
  found: inThree('one with notes', 'файл с пометками', 'белгілері бар файл'),
  advice: inThree(
    'Give another directory with --out, and this one with --previous.',
    'Укажите другой каталог в --out, а этот в --previous.',
    '--out арқылы басқа каталогты, ал мұны --previous арқылы көрсетіңіз.',
  ),
};

/**
 * Keys of the corrections that an earlier validation wrote, in any language, as CSV or as workbooks. Throws an InputError where there is no
 * such directory, or something else bears a corrections file's name.
 */
export async function readCorrectionKeys(directory: string): Promise<ReadonlySet<string>> {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw InputError.at(directory, NO_DIRECTORY);
  const keys = new Set<string>();
  for (const name of readdirSync(directory).sort()) {
    if (!/^corrections-.*\.(?:csv|xlsx)$/.test(name)) continue;
    for (const { key } of await rowsOf(join(directory, name))) keys.add(key);
  }
  return keys;
}

/** Throws an InputError where a file is there and is not a corrections file in which nobody has noted anything. */
export async function refuseNoted(path: string): Promise<void> {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return;
  for (const { done } of await rowsOf(path)) if (done !== '') throw InputError.at(path, NOTED);
}

interface CorrectionRow {
  readonly key: string;
  readonly done: string;
}

async function rowsOf(path: string): Promise<readonly CorrectionRow[]> {
  if (!statSync(path).isFile()) throw InputError.at(path, NO_CORRECTIONS);
  return path.endsWith('.csv') ? rowsOfText(path) : rowsOfWorkbook(path);
}

async function rowsOfWorkbook(path: string): Promise<readonly CorrectionRow[]> {
  const rows = await keyedRows(path, CORRECTION_KEYS);
  if (rows === null) throw InputError.at(path, NO_CORRECTIONS);
  return rows.flatMap(({ cell }) => {
    const key = cell('key').replace(/^'/, '');
    return /^[0-9a-f]{16}$/.test(key) ? [{ key, done: cell('done') }] : [];
  });
}

/** The rows behind the header. */
async function rowsOfText(path: string): Promise<readonly CorrectionRow[]> {
  const last = CORRECTION_HEADINGS.length - 1;
  const rows: CorrectionRow[] = [];
  let isHeader = true;
  try {
    for await (const row of parseFile<string[], string[]>(path, { delimiter: ';' })) {
      const cells = row as readonly string[];
      if (!isHeader) rows.push({ key: String(cells[0]), done: cells.slice(last).join(' ').trim() });
      else if (!isOurHeader(cells)) throw InputError.at(path, NO_CORRECTIONS);
      isHeader = false;
    }
  } catch (error) {
    // The parser's errors have neither a class nor a code, and quote what stands there.
    if (error instanceof InputError || (error as { code?: unknown }).code !== undefined) throw error;
    throw InputError.at(path, NO_CORRECTIONS);
  }
  return rows;
}

function isOurHeader(row: readonly string[]): boolean {
  return LANGUAGES.some((language) => CORRECTION_HEADINGS.every((heading, i) => row[i] === heading[language]));
}
