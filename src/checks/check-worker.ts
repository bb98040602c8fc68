import { answerAsSecondReader } from '../database/second-reader.js';
import { type CheckOrder, type Evaluations, workThrough } from './check-queue.js';

answerAsSecondReader<CheckOrder, Evaluations>(
  (db, queue) => workThrough(db, queue),
  (evaluations) =>
    [...evaluations.values()].flatMap(({ records, recordCounts }) => [records.buffer, recordCounts.buffer]),
);
