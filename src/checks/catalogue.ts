import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { type Check, checkOf, definitionOf, definitionText } from './check-definition.js';
import { keptDefinitions } from './kept-definitions.js';

/** The folder that holds every check, by family. */
export function checksFolder(): string {
  return join(packageRoot(), 'sql', 'checks');
}

/** Folders of all checks on disk, ordered by family and code. Nothing is registered anywhere else. */
export function checkFolders(root = checksFolder()): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((family) => family.isDirectory())
    .flatMap((family) =>
      readdirSync(join(root, family.name), { withFileTypes: true })
        .filter((check) => check.isDirectory())
        .map((check) => join(root, family.name, check.name)),
    )
    .sort();
}

let everyCheck: readonly Check[] | null = null;

/** Every check on disk, in order; read once in a process. A check.yaml that is as it was at the build is not parsed again. */
export function allChecks(): readonly Check[] {
  everyCheck ??= readAll();
  return everyCheck;
}

function readAll(): readonly Check[] {
  const kept = keptDefinitions();
  return checkFolders().map((folder) => {
    const text = definitionText(folder);
    return checkOf(folder, kept.get(text) ?? definitionOf(basename(folder), text));
  });
}
