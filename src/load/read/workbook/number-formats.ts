import type { ZipArchive } from '../bytes/zip-archive.js';
import { partOf } from './workbook-parts.js';
import { parseWholeXml } from './xml-parts.js';

const STYLES = 'xl/styles.xml';
/** A format of zeros alone shows that many digits: 000000000000 is how an IIN keeps its zeros in a number. */
const ZEROS = /^0{2,15}$/;

/** Per cell style how many digits it shows at the least; 0 where its format says nothing of that. */
export async function readShownDigits(zip: ZipArchive): Promise<readonly number[]> {
  if (zip.member(STYLES) === null) return [];
  const formats = new Map<string, number>();
  const styles: number[] = [];
  let isCellStyles = false;
  await parseWholeXml(partOf(zip, STYLES), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', digitsOf(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) styles.push(formats.get(attributes['numFmtId'] ?? '') ?? 0);
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return styles;
}

function digitsOf(code: string): number {
  const positive = (code.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '').replace(/[\\"]/g, '');
  return ZEROS.test(positive) ? positive.length : 0;
}
