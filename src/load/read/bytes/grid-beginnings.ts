/** Versions of dBase, FoxPro and Visual FoxPro, with memo files and without. */
const VERSIONS: ReadonlySet<number> = new Set([0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb]);
const HEADER = 32;
const FIELD = 32;

/** Whether bytes begin as a dBase table does: a version, a date, and a header whose fields end where it says. */
function beginsAsDbf(head: Buffer): boolean {
  if (head.length < HEADER + FIELD + 1 || !VERSIONS.has(head[0] ?? 0)) return false;
  const [month, day, length] = [head[2] ?? 0, head[3] ?? 0, head.readUInt16LE(8)];
  const isDated = month <= 12 && day <= 31;
  const isFielded = length >= HEADER + FIELD + 1 && head.readUInt16LE(10) > 1;
  const type = String.fromCharCode(head[HEADER + 11] ?? 0);
  return isDated && isFielded && /[A-Za-z@+]/.test(type);
}

/** Whether a text begins as a list of objects, an object, or an object to a line. */
function beginsAsJson(head: string): boolean {
  return /^[\s\ufeff]*(?:\[\s*\{|\{\s*"|\[\s*\[\s*")/.test(head);
}

/** Whether a text begins as XML: with its declaration, or with an element in an element. */
function beginsAsXml(head: string): boolean {
  return /^\s*<(?:\?xml\s|[a-z][\w.:-]*[^<>]*>\s*<[a-z])/i.test(head);
}

/** The kind of table that is read whole and that these bytes begin as; null where they begin as none. */
export function beginsAsGrid(head: Buffer): 'dbf' | 'json' | 'records' | null {
  if (beginsAsDbf(head)) return 'dbf';
  const begins = head
    .subarray(0, 400)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (beginsAsJson(begins)) return 'json';
  return beginsAsXml(begins) ? 'records' : null;
}
