import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Texts } from '../model.js';
import { checksFolder } from './catalogue.js';

const text = z.string().min(1);
const labelsSchema = z.record(z.string(), z.strictObject({ en: text, ru: text, kk: text }));

let labels: Readonly<Record<string, Texts>> | null = null;

/** What a measure is called, by its name in check.sql; null where sql/checks/measures.yaml has no words for it. */
export function measureLabel(name: string): Texts | null {
  labels ??= labelsSchema.parse(parse(readFileSync(join(checksFolder(), 'measures.yaml'), 'utf8')));
  return Object.hasOwn(labels, name) ? (labels[name] ?? null) : null;
}
