import { expect, test } from 'vitest';
import { mixedPeoples } from '../../bench/lists/mixed-lists.js';
import { upperBound } from '../../src/link/chance/chance.js';
import { linkTable } from '../../src/link/link-table.js';
import { probabilityOf } from '../../src/link/weights/link-model.js';
import { tableOf } from './people.js';

test('in a list of two peoples the wrong pairs stay within the bound that is printed', () => {
  // Names taken as independent gave ten times as many wrong pairs as were expected.
  const { rows, truth } = mixedPeoples(2200, 4, 1);
  const { pairs, clusters } = linkTable(tableOf(['surname', 'given_name', 'patronymic', 'birth_date'], rows), {
    threshold: 0.9,
  });
  let [expected, wrong, right] = [0, 0, 0];
  for (let k = 0; k < pairs.size; k++) {
    const [left, right_] = [pairs.left[k]!, pairs.right[k]!];
    if (clusters.personOf[left] !== clusters.personOf[right_]) continue;
    expected += 1 - probabilityOf(pairs.bits[k]!);
    if (truth[left] === truth[right_]) right += 1;
    else wrong += 1;
  }
  expect(right).toBeGreaterThan(50);
  expect(wrong).toBeLessThanOrEqual(upperBound(expected));
}, 240_000);
