import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import type { Extract } from '../../extracts/extract.js';
import { normaliseHeader } from '../../extracts/header/header-spelling.js';

/** Formats that a table or its archive may have, last part first. */
const TABLE_ENDINGS = /(\.(csv|tsv|tab|psv|txt|dat|asc|prn|xlsx|xlsm|xls|xlsb|ods|gz|zip))+$/i;

/** A name without the endings of tables and archives. */
export function withoutEnding(name: string): string {
  return name.replace(TABLE_ENDINGS, '');
}

/** The extract that a file's name announces, otherwise that of the nearest folder. The longest announcement wins. */
export function extractByName(path: string): Extract | null {
  for (const part of path.split('/').reverse()) {
    const name = normaliseHeader(withoutEnding(part));
    const announced = ALL_EXTRACTS.flatMap((extract) =>
      [extract.name.replace(/_/g, ' '), ...extract.fileNames.map(normaliseHeader)]
        .filter((announcement) => name === announcement || name.startsWith(`${announcement} `))
        .map((announcement) => ({ extract, length: announcement.length })),
    ).sort((a, b) => b.length - a.length);
    if (announced[0] !== undefined) return announced[0].extract;
  }
  return null;
}
