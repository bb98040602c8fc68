import fc from 'fast-check';
import { expect, test } from 'vitest';
import { skipLines } from '../../../src/load/read/bytes/skip-lines.js';

async function rest(text: string, lines: number, encoding: string, size: number): Promise<string> {
  const bytes = encoding === 'UTF-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le');
  if (encoding === 'UTF-16BE') bytes.swap16();
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const parts: Buffer[] = [];
  for await (const part of skipLines(chunks, lines, encoding)) parts.push(part);
  const left = Buffer.concat(parts);
  if (encoding === 'UTF-16BE') left.swap16();
  return left.toString(encoding === 'UTF-8' ? 'utf8' : 'utf16le');
}

const anyLine = fc.string({ unit: fc.constantFrom('a', 'Ә', 'Ċ', '਍', ';', ' ') });
const anyEnd = fc.constantFrom('\n', '\r\n', '\r');

test('what is left begins with the line behind those that are dropped, wherever the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLine, { minLength: 1, maxLength: 6 }),
      anyEnd,
      fc.nat({ max: 8 }),
      fc.constantFrom('UTF-8', 'UTF-16LE', 'UTF-16BE'),
      fc.integer({ min: 1, max: 9 }),
      async (lines, end, dropped, encoding, size) => {
        const expected = lines.slice(dropped).join(end);
        expect(await rest(lines.join(end), dropped, encoding, size)).toBe(expected);
      },
    ),
  );
});
