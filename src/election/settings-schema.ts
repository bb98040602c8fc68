import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../package-root.js';
import { profileSchema } from './profile-schema.js';

/** The JSON Schema of election.yaml, by which editors complete and check it, as text. */
export function settingsSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(profileSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'election.yaml of Rollproof', ...schema }, null, 2)}\n`;
}

/** Where the schema stands in the installation. */
export function settingsSchemaPath(): string {
  return join(packageRoot(), 'src', 'election', 'election.schema.json');
}
