import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zipArchive } from '../../src/publish/xlsx/zip-archive.js';
import { unzipped } from './unzip.js';

const archiveOf = (...members: { name: string; text: Iterable<string> }[]) => Buffer.concat([...zipArchive(members)]);

test('what is packed is unpacked again, whatever it is and however it is cut', () => {
  const part = fc.constantFrom('<c r="A1" t="inlineStr"><is><t>', 'Сериков', '850101******', 'x', '\u0000', '😀');
  const pieces = fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' })), { maxLength: 200 });
  fc.assert(
    fc.property(pieces, pieces, (one, other) => {
      const found = unzipped(archiveOf({ name: 'a/one.xml', text: one }, { name: 'b.xml', text: other }));
      expect(found.get('a/one.xml')).toBe(Buffer.from(one.join(''), 'utf8').toString());
      expect(found.get('b.xml')).toBe(Buffer.from(other.join(''), 'utf8').toString());
    }),
    { numRuns: 100 },
  );
});

function* rows(count: number): Iterable<string> {
  for (let i = 0; i < count; i += 1)
    yield `<row r="${i}"><c t="inlineStr" s="1"><is><t>С. А. Б. ${i % 97}</t></is></c></row>`;
}

test('a long sheet comes in pieces, about as small as zlib makes it', () => {
  let most = 0;
  let size = 0;
  for (const block of zipArchive([{ name: 'sheet.xml', text: rows(60_000) }])) {
    most = Math.max(most, block.length);
    size += block.length;
  }
  expect(most).toBeLessThan(1_000_000);
  expect(size).toBeLessThan(1.5 * deflateRawSync(Buffer.from([...rows(60_000)].join(''))).length);
});

test('an archive says no time, and its checksums are right', () => {
  const bytes = archiveOf({ name: 'a/b.xml', text: ['один ', 'два'] });
  expect(bytes.readUInt16LE(10)).toBe(0);
  expect(bytes.readUInt16LE(12)).toBe(0x21);
  const at = bytes.indexOf('PK\x07\x08');
  expect(bytes.readUInt32LE(at + 4)).toBe(crc32('один два'));
  expect(inflateRawSync(bytes.subarray(30 + 'a/b.xml'.length, at)).toString()).toBe('один два');
});

test('the same text has the same bytes on every machine', () => {
  const digest = createHash('sha256')
    .update(archiveOf({ name: 'sheet.xml', text: rows(5000) }))
    .digest('hex');
  expect(digest).toBe('ee166e054c7e5522577ea4413cf8a85503ece97e85ff562ae97ac6576a8b17a7');
});
