import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deflater } from '../../src/publish/xlsx/deflate.js';
import { zipArchive } from '../../src/publish/xlsx/zip-stream.js';

function packed(blocks: readonly Uint8Array[]): Buffer {
  const deflater = new Deflater();
  return Buffer.concat([...blocks.map((block) => Uint8Array.from(deflater.block(block))), deflater.end()]);
}

test('what is packed is unpacked again, whatever it is and however it is cut', () => {
  const repetitive = fc
    .array(fc.constantFrom('<c r="A1" t="inlineStr"><is><t>', 'Сериков', '850101******', 'x', '\u0000'), {
      maxLength: 200,
    })
    .map((parts) => new TextEncoder().encode(parts.join('')));
  const blocks = fc.array(fc.oneof(fc.uint8Array({ maxLength: 600 }), repetitive), { maxLength: 6 });
  fc.assert(
    fc.property(blocks, (given) => {
      expect(inflateRawSync(packed(given))).toEqual(Buffer.concat(given));
    }),
    { numRuns: 300 },
  );
});

test('the longest match and the farthest look-back are packed right', () => {
  const far = Buffer.concat([Buffer.from('needle-in-a-stack'), noise(32_760), Buffer.from('needle-in-a-stack')]);
  for (const bytes of [Buffer.alloc(1000, 'a'), far, Buffer.concat([far, far]), noise(70_000)]) {
    expect(inflateRawSync(packed([bytes]))).toEqual(bytes);
  }
});

/** Bytes that do not repeat, always the same. */
function noise(length: number): Buffer {
  let state = 1;
  const next = () => {
    state = Math.imul(state, 1664525) + 1013904223;
    return state >>> 24;
  };
  return Buffer.from(Uint8Array.from({ length }, next));
}

test('text of a sheet becomes not much larger than zlib makes it', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `<row r="${i}"><c t="inlineStr" s="1"><is><t>С. А. Б. ${i % 97}</t></is></c></row>`,
  );
  const bytes = Buffer.from(rows.join(''));
  expect(packed([bytes]).length).toBeLessThan(3 * deflateRawSync(bytes).length);
});

test('an archive says no time, and its checksums are right', () => {
  const bytes = Buffer.concat([...zipArchive([{ name: 'a/b.xml', text: ['один ', 'два'] }])]);
  expect(bytes.readUInt16LE(10)).toBe(0);
  expect(bytes.readUInt16LE(12)).toBe(0x21);
  const at = bytes.indexOf('PK\x07\x08');
  expect(bytes.readUInt32LE(at + 4)).toBe(crc32('один два'));
  expect(inflateRawSync(bytes.subarray(30 + 'a/b.xml'.length, at)).toString()).toBe('один два');
});
