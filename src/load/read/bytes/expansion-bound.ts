import { UnreadableFile } from '../types.js';

/** Bounds of what compressed input may become: a list shrinks by 5 to 30 times, a bomb by a thousand. */
export const EXPANSION = { ratio: 250, freeBytes: 16 << 20, mostBytes: 64 * 2 ** 30 };

/** Passes unpacked chunks on while they stay in bounds; throws UnreadableFile when they do not. */
export async function* boundExpansion(
  chunks: AsyncIterable<Buffer>,
  packedBytes: () => number,
  what: string,
  mostBytes = EXPANSION.mostBytes,
): AsyncGenerator<Buffer, void, undefined> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    const isBomb = unpacked > EXPANSION.freeBytes && unpacked > packedBytes() * EXPANSION.ratio;
    if (isBomb || unpacked > mostBytes) {
      throw new UnreadableFile(
        `${what} that grows beyond ${EXPANSION.ratio} times its size or ${mostBytes / 2 ** 30} GiB`,
        'unpack it by hand and look at what it holds',
      );
    }
    yield chunk;
  }
}
