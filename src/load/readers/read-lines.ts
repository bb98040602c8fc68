import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { ReaderOrder, ReaderStart } from './messages.js';
import { readInOrder } from './read-in-order.js';
import { ReadingFileWriter } from './reading-file.js';
import { readingPath, START_FILE } from './shared-folder.js';

/** Reads the files of these lines one after another, and writes of each what a reading thread would have said. Gives how many they are. */
export async function readLines(folder: string, lines: readonly string[]): Promise<number> {
  const start = deserialize(readFileSync(join(folder, START_FILE))) as ReaderStart;
  for (const line of lines) {
    const order = deserialize(Buffer.from(line, 'base64')) as ReaderOrder;
    const writer = new ReadingFileWriter(readingPath(folder, order.id));
    await readInOrder(
      order,
      start,
      null,
      (said) => writer.say(said),
      async () => {},
    );
    writer.close();
  }
  return lines.length;
}
