import { text } from 'node:stream/consumers';
import { readLines } from './read-lines.js';

// node reading-process.js FOLDER: a worker of a cluster, whose orders come as lines of standard input. Its last line says how many it
// has followed: whoever started it knows then that it did not end early. Whatever it cannot write ends it with an error.
process.umask(0o077);
const lines = (await text(process.stdin)).split('\n').filter((line) => line !== '');
const end = await readLines(process.argv[2] ?? '', lines);
process.stdout.write(`${JSON.stringify({ end })}\n`);
