import { shownHeader } from '../extracts/understand-header.js';
import { describeFile, describeUnread, type FileDescription } from '../load/describe-file.js';
import { surveyFiles } from '../load/survey-files.js';
import { maskFound, maskShape } from '../publish/privacy/mask.js';
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
    const description = await describeFile(file, profile);
    described.push(options.reveal === true ? description : masked(description));
  }
  return [...described, ...unread.map(({ path, ...why }) => describeUnread(path, why))];
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
        };
  return { ...description, columns, shape };
}
