import { readSync } from 'node:fs';

const STDIN = 0;
const LINE_FEED = 10;

/** Prints a prompt and reads a line from the terminal, waiting for it; null at the end of input. */
export function askOnTerminal(prompt: string, say: (text: string) => void): string | null {
  say(prompt);
  const bytes: number[] = [];
  const byte = new Uint8Array(1);
  for (;;) {
    const read = readByte(byte);
    if (read === 0) return bytes.length === 0 ? null : Buffer.from(bytes).toString('utf8');
    if (byte[0] === LINE_FEED) return Buffer.from(bytes).toString('utf8');
    bytes.push(byte[0] ?? 0);
  }
}

/** A terminal that does not wait says so: then it is asked again a little later. */
function readByte(byte: Uint8Array): number {
  for (;;) {
    try {
      return readSync(STDIN, byte, 0, 1, null);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EAGAIN') return 0;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}
