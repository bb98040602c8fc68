import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { FIELD_KINDS, type FieldColumn } from '../../link/table/people-table.js';
import { SEXES } from '../../link/weights/pattern-counts.js';
import { type SavedWeights, unlikeColumns } from '../../link/weights/saved-weights.js';
import { InputError, inThree, type Texts } from '../../model.js';
import { readPlainFile } from '../../plain-file.js';
import { LARGEST_MODEL, MODEL_VERSION, MOST_LEVELS, MOST_MODEL_COLUMNS, SHARES_BESIDE } from '../constants.js';
import { noModelError, otherColumnsError, same } from './problems.js';

const FORMAT = 'rollproof match model';

const share = z.number().min(0).max(1);
const SCHEMA = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(MODEL_VERSION),
  digest: z.string(),
  columns: z
    .array(
      z.strictObject({
        field: z.string(),
        kind: z.enum(FIELD_KINDS),
        levels: z.array(z.string()).min(2).max(MOST_LEVELS),
        m: z.array(share.positive()).min(2).max(MOST_LEVELS),
        u: z.array(share.positive()).min(2).max(MOST_LEVELS),
        discount: share,
        beside: z
          .strictObject({
            column: z.number().int().min(0).lt(MOST_MODEL_COLUMNS),
            shares: z.array(share).length(SHARES_BESIDE),
          })
          .nullable(),
        bySex: z
          .array(z.strictObject({ sex: z.string(), m: z.array(share.positive()).min(2).max(MOST_LEVELS) }))
          .max(SEXES)
          .exactOptional(),
      }),
    )
    .min(1)
    .max(MOST_MODEL_COLUMNS),
  matchesPerRecord: z.number().positive().max(1e6),
  household: z
    .strictObject({
      moved: share.positive().lt(1).nullable(),
      movedRenamed: share.positive().lt(1).exactOptional(),
      relativesPerRecord: z.number().positive().max(1e6),
    })
    .nullable(),
});

/** The text of a model's file: weights by column and level with a digest of them; no value of any record. */
export function modelText(weights: SavedWeights): string {
  return `${JSON.stringify({ format: FORMAT, version: MODEL_VERSION, digest: digestOf(weights), ...weights }, null, 2)}\n`;
}

/** The weights that a file holds; null where there is no such file. Throws an InputError where it is no model, or was changed. */
export function readModel(path: string): SavedWeights | null {
  if (!existsSync(path)) return null;
  const { format: _f, version: _v, digest, ...weights } = parsed(path);
  const isUneven = weights.columns.some(({ levels, m, u, bySex = [] }) =>
    [m, u, ...bySex.map((one) => one.m)].some(({ length }) => length !== levels.length),
  );
  if (isUneven)
    throw refusal(
      path,
      inThree(
        'columns with m and u of other lengths than their levels',
        'графы, у которых m и u не той длины, что уровни',
        'm мен u ұзындығы деңгейлерінен өзге бағандар',
      ),
    );
  if (digest !== digestOf(weights))
    throw refusal(
      path,
      inThree(
        'weights that do not fit the digest written beside them',
        'веса не соответствуют записанной рядом контрольной сумме (digest)',
        'салмақтар жанында жазылған бақылау сомасына (digest) сәйкес емес',
      ),
    );
  return weights;
}

/** Throws an InputError where the list has other columns than the weights were learnt on. */
export function refuseOtherColumns(path: string, weights: SavedWeights, columns: readonly FieldColumn[]): void {
  const { onlyList, onlyModel } = unlikeColumns(weights, columns);
  if (onlyList.length + onlyModel.length === 0) return;
  const learnt = weights.columns.map(({ field }) => field).join(', ');
  throw otherColumnsError(path, learnt, { missing: onlyModel.join(', '), besides: onlyList.join(', ') });
}

function parsed(path: string): z.infer<typeof SCHEMA> {
  let json: unknown;
  try {
    const text = readPlainFile(path).toString('utf8');
    if (text.length > LARGEST_MODEL)
      throw refusal(
        path,
        inThree(
          `a file of ${text.length} characters`,
          `файл, знаков в нём: ${text.length}`,
          `${text.length} таңбалы файл`,
        ),
      );
    json = JSON.parse(text);
  } catch (error) {
    throw error instanceof InputError
      ? error
      : refusal(path, inThree('a file that is no JSON', 'файл не в формате JSON', 'JSON емес файл'));
  }
  const result = SCHEMA.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refusal(path, same(`${issue!.path.join('.') || 'JSON'}: ${issue!.message}`));
}

function digestOf({ columns, matchesPerRecord, household }: SavedWeights): string {
  return createHash('sha256').update(JSON.stringify({ columns, matchesPerRecord, household })).digest('hex');
}

function refusal(path: string, found: Texts): InputError {
  return noModelError(path, MODEL_VERSION, found);
}
