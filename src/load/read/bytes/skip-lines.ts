const LF = 10;
const CR = 13;

/** Drops so many physical lines from the front of a text's bytes: they end in LF, CR LF or CR. */
export async function* skipLines(
  chunks: AsyncIterable<Buffer>,
  lines: number,
  encoding: string,
): AsyncGenerator<Buffer, void, undefined> {
  // In all other encodings a byte of a line end is nothing else.
  const unit = encoding.startsWith('UTF-16') ? 2 : 1;
  const codeAt = encoding === 'UTF-16BE' ? readBigEndian : readLittleEndian;
  let left = lines;
  let wasReturn = false;
  let carried: Buffer = Buffer.alloc(0);
  for await (const piece of chunks) {
    if (left === 0) {
      yield piece;
      continue;
    }
    const chunk = carried.length === 0 ? piece : Buffer.concat([carried, piece]);
    let at = 0;
    for (; left > 0 && at + unit <= chunk.length; at += unit) {
      const code = unit === 1 ? (chunk[at] ?? 0) : codeAt(chunk, at);
      // Only the character behind a CR tells whether the line ended there.
      if (wasReturn && code !== LF) left -= 1;
      if (left === 0) break;
      if (code === LF) left -= 1;
      wasReturn = code === CR;
    }
    carried = chunk.subarray(at);
    if (left === 0 && carried.length > 0) yield carried;
  }
}

function readLittleEndian(bytes: Buffer, at: number): number {
  return bytes.readUInt16LE(at);
}

function readBigEndian(bytes: Buffer, at: number): number {
  return bytes.readUInt16BE(at);
}
