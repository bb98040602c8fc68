import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../types.js';
import { rowsOfRecords } from './grid-workbook.js';

const DEEPEST = 30;
const FEWEST_NAMES = 2;
/** Names that say what is named by the element that has them: "uik number". */
const PLAIN = /^(?:id|no|nr|num|number|code|name|номер|код|имя|название|наименование|нөмірі|value)$/iu;

interface Open {
  readonly name: string;
  /** Its attributes, and the texts of elements that hold no more. */
  readonly own: Map<string, string>;
  /** What the other elements in it say. */
  readonly inner: Map<string, string>;
  /** What elements above it say of themselves. */
  readonly above: ReadonlyMap<string, string>;
  text: string;
  children: number;
}

/**
 * The rows of an export in XML: of the elements that come oftest with values of their own (attributes, or elements that hold a text), with
 * the attributes of the elements around them. Throws UnreadableFile where no element has two values.
 */
export function xmlRows(text: string): readonly (readonly string[])[] {
  const byPath = new Map<string, ReadonlyMap<string, string>[]>();
  const stack: Open[] = [];
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = full.slice(full.indexOf(':') + 1);
    const parent = stack.at(-1);
    if (stack.length >= DEEPEST)
      throw new UnreadableFile('XML that is nested too deeply', 'export the list as CSV or .xlsx');
    if (parent !== undefined) parent.children += 1;
    const own = Object.entries(attributes as Record<string, string>).filter(([key]) => !/^xmlns|:/.test(key));
    const above = parent === undefined ? new Map<string, string>() : new Map([...parent.above, ...outer(parent)]);
    stack.push({ name, own: new Map(own), inner: new Map(), above, text: '', children: 0 });
  });
  const said = (piece: string) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += piece;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => {
    const path = stack.map(({ name }) => name).join('/');
    const closed = stack.pop();
    if (closed !== undefined) close(closed, stack.at(-1), path, byPath);
  });
  parser.on('error', (error) => {
    throw new UnreadableFile(`damaged XML (${error.message.split('\n')[0] ?? ''})`, 'ask for the file again');
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  // A person's name comes as often as the person, who says more.
  const says = (rows: readonly ReadonlyMap<string, string>[]) =>
    Math.max(...rows.slice(0, 100).map(({ size }) => size));
  const [longest] = [...byPath.values()].sort((a, b) => b.length - a.length || says(b) - says(a));
  if (longest === undefined)
    throw new UnreadableFile('XML that holds no list of records', 'export the list as CSV or .xlsx');
  return rowsOfRecords(longest);
}

/** What an element above says of all below it, its own values under names that are understood without it. */
function outer({ name, own }: Open): Map<string, string> {
  return new Map([...own].map(([key, value]) => [PLAIN.test(key) ? `${name} ${key}` : key, value]));
}

function close(
  { name, own, inner, above, text, children }: Open,
  parent: Open | undefined,
  path: string,
  byPath: Map<string, ReadonlyMap<string, string>[]>,
): void {
  if (children === 0 && own.size === 0) {
    parent?.own.set(name, text.trim());
    return;
  }
  if (children === 0 && text.trim() !== '') own.set('value', text.trim());
  const cells = new Map([...inner, ...own]);
  // The parts of a name or an address are values of the person too; of two children, those of the first.
  if (parent !== undefined && children > 0)
    for (const [key, value] of cells) if (!parent.inner.has(key)) parent.inner.set(key, value);
  if (cells.size < FEWEST_NAMES) return;
  const rows = byPath.get(path) ?? [];
  rows.push(new Map([...above, ...cells]));
  byPath.set(path, rows);
}
