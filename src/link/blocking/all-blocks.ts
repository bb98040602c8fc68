import { eachBlock, sortByKey } from '../table/block-sort.js';
import type { Blocks } from './blocking-keys.js';
import { type BlockingKey, fillKeys } from './blocking-keys.js';
import type { RecordRows } from './record-rows.js';

/** The blocks of a whole list: its keys are sorted, and records of one key are a block. */
export function allBlocks(size: number, blockingKeys: readonly BlockingKey[], rows: RecordRows): Blocks {
  const unsorted = new Int32Array(size);
  fillKeys(blockingKeys, 0, unsorted);
  const sorted = sortByKey(unsorted);
  const { keys, records } = sorted;
  const sizes = new Map<number, { blocks: number; pairs: number }>();
  eachBlock(sorted, (start, end) => {
    const count = end - start;
    const known = sizes.get(count) ?? { blocks: 0, pairs: 0 };
    known.blocks += 1;
    known.pairs += (count * (count - 1)) / 2;
    sizes.set(count, known);
  });
  return {
    sizes,
    eachPair: (largest, onPair) =>
      eachBlock(sorted, (start, end) => {
        if (end - start > largest) return;
        for (let x = start; x < end; x++)
          for (let y = x + 1; y < end; y++)
            onPair(records[x]!, records[y]!, rows.rowAt(records[x]!), rows.rowAt(records[y]!));
      }),
    keysAbove: (largest) => {
      const above: number[] = [];
      eachBlock(sorted, (start, end) => {
        if (end - start > largest) above.push(keys[start]!);
      });
      return above;
    },
  };
}
