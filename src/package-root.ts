import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json and sql/, from sources as well as from dist/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'sql', 'schema.sql'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('sql/schema.sql is missing from this installation of rollproof');
    folder = parent;
  }
  return folder;
}
