import { InputError, type ProblemTexts } from '../../model.js';
import type { FoundFile } from '../find-files.js';
import { NOT_LOADED } from '../folder/loading-errors.js';
import { quoted } from './header-errors.js';

function refusal(file: FoundFile, problem: Omit<ProblemTexts, 'notDone'>): InputError {
  return InputError.at(file.path, { ...problem, notDone: NOT_LOADED });
}

/** Every letter is that of another: UTF-8 that was read as Latin-1 and saved again. */
export function mojibakeError(file: FoundFile, header: readonly string[]): InputError {
  const shown = quoted(header);
  return refusal(file, {
    expected: { en: 'Cyrillic letters', ru: 'кириллица', kk: 'кирилл әріптері' },
    found: {
      en: `UTF-8 that was read as Latin-1 (windows-1252) and saved again: ${shown}`,
      ru: `UTF-8, прочитанный как Latin-1 (windows-1252) и сохранённый заново: ${shown}`,
      kk: `Latin-1 (windows-1252) ретінде оқылып, қайта сақталған UTF-8: ${shown}`,
    },
    advice: {
      en: 'Export it again from the register, or open the original as UTF-8 and save it as UTF-8.',
      ru: 'Выгрузите его из реестра заново или откройте исходный файл как UTF-8 и сохраните как UTF-8.',
      kk: 'Оны тізілімнен қайта шығарыңыз немесе түпнұсқасын UTF-8 ретінде ашып, UTF-8 түрінде сақтаңыз.',
    },
  });
}

/** Names by position that are more or fewer than the columns. */
export function wrongCountError(file: FoundFile, columns: number, names: number): InputError {
  return refusal(file, {
    expected: {
      en: `as many names under header as the file has columns (${columns})`,
      ru: `столько имён в header, сколько в файле столбцов (${columns})`,
      kk: `header ішінде файлдағы бағандар санындай атау (${columns})`,
    },
    found: { en: `${names} names`, ru: `имён: ${names}`, kk: `${names} атау` },
    advice: {
      en: 'Name every column in election.yaml, "" where one means nothing.',
      ru: 'Назовите в election.yaml каждый столбец, "" – если он ничего не значит.',
      kk: 'election.yaml ішінде әр бағанды атаңыз, мағынасыз болса "".',
    },
  });
}

/** Records from the first line on, and nothing that says what their columns are. */
export function noHeaderError(file: FoundFile, columns: number): InputError {
  const setting = `files: {${JSON.stringify(file.path)}: {extract: voter_list, header: none, columns: {precinct: 1, surname: 2, given_name: 3}}}`;
  return refusal(file, {
    expected: { en: 'a header', ru: 'шапка', kk: 'тақырып' },
    found: {
      en: `records from the first line on, in ${columns} columns`,
      ru: `записи с первой же строки, столбцов: ${columns}`,
      kk: `бірінші жолдан-ақ жазбалар, баған саны: ${columns}`,
    },
    advice: {
      en: `Say in election.yaml what stands in which column, counted from 1: ${setting}. "rollproof init" shows what each column holds.`,
      ru: `Укажите в election.yaml, что в каком столбце, считая с 1: ${setting}. «rollproof init» покажет, что в каждом столбце.`,
      kk: `election.yaml ішінде қай бағанда не тұрғанын 1-ден санап көрсетіңіз: ${setting}. «rollproof init» әр бағанда не бар екенін көрсетеді.`,
    },
  });
}

/** A header that no extract has, or several. */
export function unknownExtractError(
  file: FoundFile,
  header: readonly string[],
  candidates: readonly string[],
  known: readonly string[],
): InputError {
  const shown = quoted(header);
  const setting = `files: {"${file.path}": {extract: …}}`;
  return refusal(file, {
    expected: {
      en: `one of the extracts ${known.join(', ')}`,
      ru: `одна из выгрузок ${known.join(', ')}`,
      kk: `мына үзінділердің бірі: ${known.join(', ')}`,
    },
    found:
      candidates.length === 0
        ? {
            en: `a header that no extract has (${shown})`,
            ru: `шапка, какой нет ни у одной выгрузки (${shown})`,
            kk: `ешбір үзіндіде жоқ тақырып (${shown})`,
          }
        : {
            en: `a header that could be ${candidates.join(' or ')}`,
            ru: `шапка, которая подходит к ${candidates.join(' и к ')}`,
            kk: `бірнеше үзіндіге сәйкес тақырып: ${candidates.join(', ')}`,
          },
    advice: {
      en: `Name the file after its extract (voter_list_1.csv), or say it in election.yaml: ${setting}, or {ignore: true}.`,
      ru: `Назовите файл по его выгрузке (voter_list_1.csv) или укажите в election.yaml: ${setting} либо {ignore: true}.`,
      kk: `Файлды үзіндісінің атымен атаңыз (voter_list_1.csv) немесе election.yaml ішінде көрсетіңіз: ${setting} не {ignore: true}.`,
    },
  });
}

/** A file of which nothing is left but its header. */
export function emptyError(file: FoundFile): InputError {
  const setting = `files: {"${file.path}": {empty: true}}`;
  return refusal(file, {
    expected: {
      en: 'at least one record after the header',
      ru: 'хотя бы одна запись после шапки',
      kk: 'тақырыптан кейін кемінде бір жазба',
    },
    found: { en: 'only a header', ru: 'только шапка', kk: 'тек тақырып' },
    advice: {
      en: `Export it again; if it really has no record, say so in election.yaml: ${setting}.`,
      ru: `Выгрузите его заново; если записей в нём действительно нет, укажите это в election.yaml: ${setting}.`,
      kk: `Оны қайта шығарыңыз; шынымен жазба болмаса, election.yaml ішінде көрсетіңіз: ${setting}.`,
    },
  });
}

/** A container in which nothing could be understood: what else is in it. */
export function withNeighbours(problem: InputError, names: readonly string[]): InputError {
  if (names.length === 0) return problem;
  const [first = problem, ...others] = problem.problems;
  const list = names.map((name) => `"${name}"`).join(', ');
  const said = {
    en: ` Besides it there are ${list}.`,
    ru: ` Кроме него здесь есть ${list}.`,
    kk: ` Одан басқа мұнда бар: ${list}.`,
  };
  const translated = Object.fromEntries(
    (['ru', 'kk'] as const).flatMap((language) => {
      const parts = first.translated[language];
      return parts === undefined ? [] : [[language, { ...parts, advice: parts.advice + said[language] }]];
    }),
  );
  return InputError.together([
    new InputError({ ...first.parts, advice: first.parts.advice + said.en }, translated),
    ...others,
  ]);
}
