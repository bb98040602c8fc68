import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The file of a check's folder that explains changes which change nothing whatever the data is. */
export const EQUIVALENT_FILE = 'equivalent.yaml';

const explanations = z.array(
  z.strictObject({
    file: z.enum(['claims.sql', 'check.sql', 'population.sql']),
    /** The lines that the change touches, on one line with single spaces, without comments. */
    was: z.string().min(1),
    /** The same lines after the change; empty where nothing is left. */
    becomes: z.string(),
    why: z.string().min(10),
  }),
);

/** A change that no data can show, by its text, with the reason. */
export type Explanation = z.infer<typeof explanations>[number];

/** What a folder explains; nothing where it has no such file. Throws an Error that names the folder and what is wrong. */
export function explanationsOf(folder: string): readonly Explanation[] {
  const file = join(folder, EQUIVALENT_FILE);
  if (!existsSync(file)) return [];
  const parsed = explanations.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${basename(folder)}/${EQUIVALENT_FILE}: ${z.prettifyError(parsed.error)}`);
}

/** Whether an explanation speaks of this change, wherever in the file it stands now. */
export function explains(
  { file, was, becomes }: Explanation,
  change: { readonly file: string; readonly was: string; readonly becomes: string },
): boolean {
  return file === change.file && was.trim() === change.was && becomes.trim() === change.becomes;
}
