import { parentPort, workerData } from 'node:worker_threads';
import { fileDigest } from './file-digest.js';

parentPort?.postMessage(await fileDigest(workerData as string));
