import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { FIELD_KINDS, type FieldColumn } from '../../link/table/people-table.js';
import { type SavedWeights, unlikeColumns } from '../../link/weights/saved-weights.js';
import { InputError } from '../../model.js';
import { LARGEST_MODEL, MOST_LEVELS } from '../constants.js';

const FORMAT = 'rollproof match model';
const VERSION = 1;

const share = z.number().min(0).max(1);
const SCHEMA = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
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
      }),
    )
    .min(1)
    .max(10),
  matchesPerRecord: z.number().positive().max(1e6),
  household: z
    .strictObject({ moved: share.positive().lt(1), relativesPerRecord: z.number().positive().max(1e6) })
    .nullable(),
});

/** The text of a model's file: weights by column and level with a digest of them; no value of any record. */
export function modelText(weights: SavedWeights): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, digest: digestOf(weights), ...weights }, null, 2)}\n`;
}

/** The weights that a file holds; null where there is no such file. Throws an InputError where it is no model, or was changed. */
export function readModel(path: string): SavedWeights | null {
  if (!existsSync(path)) return null;
  const { format: _f, version: _v, digest, ...weights } = parsed(path);
  const isUneven = weights.columns.some(({ levels, m, u }) => m.length !== levels.length || u.length !== levels.length);
  if (isUneven) throw refusal(path, 'columns with m and u of other lengths than their levels');
  if (digest !== digestOf(weights)) throw refusal(path, 'weights that do not fit the digest written beside them');
  return weights;
}

/** Throws an InputError where the list has other columns than the weights were learnt on. */
export function refuseOtherColumns(path: string, weights: SavedWeights, columns: readonly FieldColumn[]): void {
  const { onlyList, onlyModel } = unlikeColumns(weights, columns);
  if (onlyList.length + onlyModel.length === 0) return;
  throw new InputError({
    expected: `the columns that the weights were learnt on: ${weights.columns.map(({ field }) => field).join(', ')}`,
    found: `${onlyModel.length > 0 ? `no ${onlyModel.join(', ')}` : ''}${onlyModel.length * onlyList.length > 0 ? '; ' : ''}${
      onlyList.length > 0 ? `${onlyList.join(', ')} besides` : ''
    }`,
    where: path,
    notDone: 'Nothing was matched.',
    advice: 'Leave columns out with --map HEADER=ignore, or learn new weights into another file.',
  });
}

function parsed(path: string): z.infer<typeof SCHEMA> {
  let json: unknown;
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length > LARGEST_MODEL) throw refusal(path, `a file of ${text.length} characters`);
    json = JSON.parse(text);
  } catch (error) {
    throw error instanceof InputError ? error : refusal(path, 'a file that is no JSON');
  }
  const result = SCHEMA.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refusal(path, `${issue!.path.join('.') || 'the file'}: ${issue!.message}`);
}

function digestOf({ columns, matchesPerRecord, household }: SavedWeights): string {
  return createHash('sha256').update(JSON.stringify({ columns, matchesPerRecord, household })).digest('hex');
}

function refusal(path: string, found: string): InputError {
  return new InputError({
    expected: `a model that "match --model" wrote (version ${VERSION})`,
    found,
    where: path,
    notDone: 'Nothing was matched.',
    advice: 'Give the path of a file that does not exist yet to learn the weights anew.',
  });
}
