import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import type { Definition } from './check-definition.js';

/** What check.yaml files said when the program was built, by a digest of their text. */
export interface KeptDefinitions {
  /** The definition that this very text gave, if it was there at the build. */
  get(text: string): Definition | undefined;
}

/** Where the build leaves what it read: parsing and judging all check.yaml takes a second of each run, this 10 ms. */
export function keptDefinitionsFile(): string {
  return join(packageRoot(), 'dist', 'checks.json');
}

/** What the build kept; nothing where it was not built. A changed check.yaml has another digest and is not found. */
export function keptDefinitions(): KeptDefinitions {
  const file = keptDefinitionsFile();
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Definition>) : {};
  return { get: (text) => kept[digestOf(text)] };
}

/** By what a text is found again. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
