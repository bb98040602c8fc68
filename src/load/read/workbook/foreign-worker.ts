/**
 * What runs in the thread that reads .xls, .xlsb, .ods and their like, as text: a thread can only be started from a file where the program
 * is built, and this one must run from the sources too. It answers one question after another: the sheets of a file, or the rows of one.
 * The file whose rows were asked last is kept with all of its sheets: to open it takes as long for one sheet as for all.
 */
export const FOREIGN_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync, statSync } = require('node:fs');
const { library, mostBytes, mostMerges, mostLines, longestLine } = workerData;

let kept = null;

function answer({ path, bytes: unpacked, sheet, state, hasSeveral }) {
  if (kept !== null && kept.state === state && sheet !== null) return rowsOfSheet(kept.book, sheet, kept.XLSX);
  kept = null;
  if ((unpacked ? unpacked.length : statSync(path).size) > mostBytes) return { problem: 'it is larger than ' + mostBytes / 1048576 + ' MB' };
  const XLSX = require(library);
  const bytes = unpacked ? Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.length) : readFileSync(path);
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) || bytes.includes('encryption-data')) {
    return { problem: 'password' };
  }
  // Pages and XML are text in an encoding that they name; their cells are taken as they are written.
  const markup = bytes.subarray(0, 64).toString('latin1').replace(/^[\\s\\u00ef\\u00bb\\u00bf]+/, '').startsWith('<');
  const input = markup ? withTextAround(decoded(bytes)) : withStyles(bytes, XLSX);
  const kind = markup ? { type: 'string', raw: true } : {};
  if (markup && !/<table|<(?:\\w+:)?worksheet/i.test(input)) return { problem: 'it holds no table' };
  if (sheet === null) return { value: sheetsOf(XLSX.read(input, { ...kind, bookProps: false, bookSheets: false, sheetRows: 1 })) };
  const which = hasSeveral ? {} : { sheets: sheet };
  const book = XLSX.read(input, { ...kind, dense: true, cellNF: true, cellStyles: true, cellHTML: false, ...which });
  if (hasSeveral) kept = { state, book, XLSX };
  return rowsOfSheet(book, sheet, XLSX);
}

function rowsOfSheet(book, sheet, XLSX) {
  const found = book.Sheets[sheet];
  if (found === undefined) return { problem: 'it has no sheet of that name' };
  return { value: rowsOf(found, book, XLSX) };
}

// Programs that write OpenDocument themselves leave the styles out, without which the library reads nothing.
function withStyles(bytes, XLSX) {
  if (bytes[0] !== 0x50 || !holds(bytes, 'content.xml') || holds(bytes, 'styles.xml')) return bytes;
  const archive = XLSX.CFB.read(bytes, { type: 'buffer' });
  XLSX.CFB.utils.cfb_add(archive, 'styles.xml', Buffer.from('<styles/>'));
  return XLSX.CFB.write(archive, { type: 'buffer', fileType: 'zip' });
}

// By the directory of the archive: its other members may speak of that name.
function holds(bytes, name) {
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    if (at >= 46 && bytes.readUInt32LE(at - 46) === 0x02014b50) return true;
  }
  return false;
}

function decoded(bytes) {
  const named = /(?:charset|encoding)\\s*=\\s*["']?\\s*([\\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'));
  for (const name of [named && named[1], 'utf-8', 'windows-1251']) {
    try { if (name) return new TextDecoder(name, { fatal: name === 'utf-8' }).decode(bytes); } catch {}
  }
  return bytes.toString('latin1');
}

// A page says whose table it is in lines above it, which the library leaves out, and who signs below: rows of the table.
function withTextAround(text) {
  if (!/<table/i.test(text) || /<(?:\\w+:)?worksheet/i.test(text)) return text;
  // The library leaves letters that are written as numbers: "O&#39;Brien".
  const letter = (written, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code < 32 || code > 0x10ffff || [38, 60, 62].includes(code) ? written : String.fromCodePoint(code);
  };
  const page = text.replace(/<!--[^]*?-->|<(head|style|script|title)\\b[^]*?<\\/\\1\\s*>/gi, ' ').replace(/&#(?:x([0-9a-f]{1,6})|(\\d{1,7}));/gi, letter);
  const tags = /<table\\b[^>]*>|<\\/table\\s*>/gi;
  let [out, at, depth, last] = ['', 0, 0, null];
  for (let tag = tags.exec(page); tag !== null; last = tag, tag = tags.exec(page)) {
    const isEnd = tag[0][1] === '/';
    if (!isEnd && depth === 0) out += tag[0] + rowsOfText(page.slice(at, tag.index));
    else if (depth > 0) out += page.slice(at, tags.lastIndex);
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    at = tags.lastIndex;
  }
  if (depth > 0 || last === null) return out + page.slice(at);
  return out.slice(0, -last[0].length) + rowsOfText(page.slice(at)) + last[0];
}

function rowsOfText(text) {
  const lines = text.split(/<\\/?(?:p|div|br|h\\d|center|li|hr|tr)\\b[^>]*>/i);
  const said = lines.map((line) => line.replace(/<[^>]*>/g, '').replace(/&nbsp;|\\s+/gi, ' ').trim()).filter((line) => line !== '');
  return said.slice(-mostLines).map((line) => '<tr><td>' + line.slice(0, longestLine) + '</td></tr>').join('');
}

function sheetsOf(book) {
  const known = (book.Workbook && book.Workbook.Sheets) || [];
  return book.SheetNames.map((name, i) => ({ name, isVisible: !(known[i] && known[i].Hidden) }));
}

function rowsOf(found, book, XLSX) {
  const props = (book.Workbook && book.Workbook.WBProps) || {};
  const counts1904 = props.date1904 === true;
  const rows = [];
  const data = found['!data'] || [];
  const hidden = found['!rows'] || [];
  const merged = (found['!merges'] || []).filter(({ s, e }) => e.r > s.r).slice(0, mostMerges).map(({ s, e }) => ({ column: s.c, fromLine: s.r + 1, toLine: e.r + 1 }));
  for (let r = 0; r < data.length; r += 1) {
    const row = { line: r + 1, cells: [], isHidden: Boolean(hidden[r] && hidden[r].hidden) };
    const cells = data[r] || [];
    for (let c = 0; c < cells.length; c += 1) {
      const text = textOf(cells[c], XLSX, counts1904);
      if (text === '') continue;
      while (row.cells.length < c) row.cells.push('');
      row.cells[c] = text;
      mark(row, cells[c], text);
    }
    rows.push(row);
  }
  const hiddenColumns = (found['!cols'] || []).flatMap((column, i) => (column && column.hidden ? [i] : []));
  return { rows: rows.filter(({ cells }) => cells.length > 0), date1904: counts1904, hiddenColumns, merged };
}

function textOf(cell, XLSX, counts1904) {
  if (cell === undefined || cell === null || cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'e') return cell.w || '#N/A';
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
  // A page writes an empty cell as a blank that does not break.
  if (cell.t !== 'n') return String(cell.v).trim() === '' ? '' : String(cell.v);
  const moment = XLSX.SSF.is_date(cell.z || '') ? momentOf(cell.v, XLSX, counts1904) : null;
  if (moment !== null) return moment;
  const { digits, series } = formOf(cell.z || '');
  const hasSeveral = Number.isInteger(cell.v) && cell.v >= 0;
  return hasSeveral ? series + String(cell.v).padStart(digits, '0') : String(cell.v);
}

// As number-formats.ts has it.
const forms = new Map();
function formOf(code) {
  let form = forms.get(code);
  if (form === undefined) {
    const zeros = code.split(';')[0].replace(/\\[[^\\]]*\\]|"[^"]*"|\\\\.|_./g, '').replace(/[\\s-]/g, '');
    const before = ((/^(?:"[^"]*"|\\\\.)+/u.exec(code) || [''])[0]).replace(/["\\\\]/g, '');
    form = { digits: /^0{2,15}$/.test(zeros) ? zeros.length : 0, series: /^\\p{Lu}{1,2}[\\s-]*$/u.test(before) ? before : '' };
    forms.set(code, form);
  }
  return form;
}

function momentOf(value, XLSX, counts1904) {
  const at = value > 0 ? XLSX.SSF.parse_date_code(value, { date1904: counts1904 }) : null;
  if (!at || at.y > 9999 || (at.m === 2 && at.d === 29 && at.y === 1900)) return null;
  const two = (number) => String(number).padStart(2, '0');
  const time = at.H || at.M || at.S ? [at.H, at.M, Math.round(at.S)].map(two).join(':') : '';
  if (value < 1) return time || null;
  return [[at.y, two(at.m), two(at.d)].join('-'), time].filter(Boolean).join(' ');
}

function mark(row, cell, text) {
  if (cell.t === 'e') (row.marks = row.marks || []).push('error-cells');
  else if (cell.t === 'n' && text !== String(cell.v) && /^0/.test(text) && !text.includes(':')) (row.marks = row.marks || []).push('zeros-by-format');
}

parentPort.on('message', (question) => {
  let said;
  try { said = answer(question); } catch (error) { said = { problem: String((error && error.message) || error) }; }
  parentPort.postMessage(said);
});
`;
