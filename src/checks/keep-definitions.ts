import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkFolders } from './catalogue.js';
import { definitionOf, definitionText } from './check-definition.js';
import { digestOf, keptDefinitionsFile } from './kept-definitions.js';

// Run by `npm run build` as its last step.
const entries = checkFolders().map((folder) => {
  const text = definitionText(folder);
  return [digestOf(text), definitionOf(basename(folder), text)];
});
writeFileSync(keptDefinitionsFile(), JSON.stringify(Object.fromEntries(entries)));
