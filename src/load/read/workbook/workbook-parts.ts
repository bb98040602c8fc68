import type { ZipArchive } from '../bytes/zip-archive.js';
import { UnreadableFile } from '../types.js';
import { parseWholeXml, unescapeText } from './xml-parts.js';

/** The sheets of a workbook in order, and how it counts dates. */
export interface WorkbookIndex {
  sheets: { name: string; isVisible: boolean; part: string }[];
  /** Serial dates count from 1904 instead of 1900. */
  date1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
/** Shared texts are held in memory, so they have a bound of their own. */
const MOST_SHARED_BYTES = 1 << 30;

/** Says whether a zip archive is a workbook of the kind that we stream; throws UnreadableFile for a Word document. */
export function isWorkbook(zip: ZipArchive): boolean {
  if (zip.member('word/document.xml') !== null)
    throw new UnreadableFile('a Word document', 'save the list as .xlsx or CSV');
  return zip.member(WORKBOOK) !== null;
}

/** Reads which sheets there are and which part holds each. */
export async function readIndex(zip: ZipArchive): Promise<WorkbookIndex> {
  const targets = await readTargets(zip);
  const index: WorkbookIndex = { sheets: [], date1904: false };
  await parseWholeXml(partOf(zip, WORKBOOK), {
    open(name, attributes) {
      if (name === 'workbookPr') index.date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id) ?? `xl/worksheets/sheet${index.sheets.length + 1}.xml`;
      const isVisible = (attributes['state'] ?? 'visible') === 'visible';
      index.sheets.push({ name: attributes['name'] ?? '', isVisible, part });
    },
  });
  return index;
}

async function readTargets(zip: ZipArchive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const part = 'xl/_rels/workbook.xml.rels';
  if (zip.member(part) === null) return targets;
  await parseWholeXml(partOf(zip, part), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** Reads the texts that cells refer to by number; phonetic readings are left out. */
export async function readSharedTexts(zip: ZipArchive): Promise<string[]> {
  const texts: string[] = [];
  const part = 'xl/sharedStrings.xml';
  if (zip.member(part) === null) return texts;
  let current = '';
  let isText = false;
  let isPhonetic = false;
  await parseWholeXml(partOf(zip, part), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = true;
    },
    text(text) {
      if (isText && !isPhonetic) current += text;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') texts.push(unescapeText(current));
    },
  });
  return texts;
}

/** Yields the bytes of a part; throws UnreadableFile when the workbook lacks it. */
export function partOf(zip: ZipArchive, part: string): AsyncGenerator<Buffer, void, undefined> {
  const entry = zip.member(part);
  if (entry === null)
    throw new UnreadableFile(`an .xlsx without ${part}`, 'save it again from the spreadsheet program');
  return zip.read(entry, MOST_SHARED_BYTES * (part.includes('sharedStrings') ? 1 : 64));
}
