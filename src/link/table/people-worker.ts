import { answerAsSecondReader } from '../../database/second-reader.js';
import { columnsOver, fillColumns, type PeopleRead } from './people-columns.js';
import type { PeopleOrder } from './read-apart.js';

answerAsSecondReader<PeopleOrder, PeopleRead>((db, { sources, memory, from }) =>
  fillColumns(db, sources, columnsOver(memory), from),
);
