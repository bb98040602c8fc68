import { shownHeader } from '../extracts/understand-header.js';
import { describeFile, describeUnread, type FileDescription } from '../load/describe-file.js';
import type { FileShape } from '../load/read/types.js';
import { listsOf } from '../load/several/lists-in-table.js';
import { surveyFiles } from '../load/survey-files.js';
import { maskPath } from '../publish/privacy/file-names.js';
import { hidePersonal, maskFound, maskShape, maskWord } from '../publish/privacy/mask.js';
import { openFolder } from './open-folder.js';

/**
 * Says how every file of a folder would be understood and what of it would be rejected, without loading anything. Sample
 * values are masked unless `reveal`; those of columns that were not understood by their shape.
 */
export async function describeFolder(
  folder: string,
  options: { readonly reveal?: boolean } = {},
): Promise<readonly FileDescription[]> {
  const { profile, contents } = openFolder(folder);
  const described: FileDescription[] = [];
  const { files, unread } = await surveyFiles(contents, profile, true);
  for (const file of files) {
    for (const table of await listsOf(file)) {
      const description = await describeFile(table, profile);
      described.push(options.reveal === true ? description : masked(description));
    }
  }
  const shown = options.reveal === true ? (path: string) => path : maskPath;
  return [
    ...described,
    ...unread.map(({ path, reason, detail }) => describeUnread(shown(path), { reason, detail: shown(detail) })),
  ];
}

function masked(description: FileDescription): FileDescription {
  const headers = shownHeader(description.columns.map(({ header }) => header));
  const columns = description.columns.map((column, index) => ({
    ...column,
    header: headers[index] ?? '',
    samples: column.samples.map((sample) => maskFound(column.field ?? undefined, sample)),
  }));
  // Above a header stands who made the list, and for whom.
  const shape =
    description.shape === null
      ? null
      : {
          ...description.shape,
          preamble: description.shape.preamble.map(maskShape),
          header: [...shownHeader(description.shape.header)],
          ...maskedSheets(description.shape),
        };
  const path = maskPath(description.path);
  const hide = (text: string) => hidePersonal(text.replaceAll(description.path, () => path));
  const { problem, problemIn } = description;
  return {
    ...description,
    unknownWords: description.unknownWords.map((word) => ({ ...word, written: maskWord(word.written, word.records) })),
    ...{ path, columns, shape },
    problem: problem === null ? null : hide(problem),
    problemIn: problemIn === null ? null : { en: hide(problemIn.en), ru: hide(problemIn.ru), kk: hide(problemIn.kk) },
  };
}

function maskedSheets({ workbook }: FileShape): Pick<FileShape, 'workbook'> {
  if (workbook === undefined) return {};
  const { sheet, otherSheets } = workbook;
  return { workbook: { ...workbook, sheet: maskPath(sheet), otherSheets: otherSheets.map(maskPath) } };
}
