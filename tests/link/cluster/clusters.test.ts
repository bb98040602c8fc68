import { describe, expect, test } from 'vitest';
import { clusterRecords } from '../../../src/link/cluster/clusters.js';

type Link = readonly [left: number, right: number, bits: number];

/** Clusters of `size` records by these links, best first; any other two records have `unlinked` bits. */
function clustered(size: number, links: readonly Link[], unlinked: number) {
  const order = Int32Array.from(links.map((_, i) => i)).sort((a, b) => links[b]![2] - links[a]![2]);
  const bitsOf = new Map(links.flatMap(([a, b, bits]) => [[`${a} ${b}`, bits] as const, [`${b} ${a}`, bits] as const]));
  return clusterRecords(
    size,
    {
      left: Int32Array.from(links.map(([left]) => left)),
      right: Int32Array.from(links.map(([, right]) => right)),
      bits: Float64Array.from(links.map(([, , bits]) => bits)),
      hashOf: (record) => (record * 7919) % 101,
      order,
    },
    (a, b) => bitsOf.get(`${a} ${b}`) ?? unlinked,
  );
}

describe('the guard of clusters', () => {
  test('joins two records that a link joins, whatever the rest says', () => {
    const { personOf, weakest, refused } = clustered(3, [[0, 1, 4]], -9);
    expect([...personOf]).toEqual([0, 0, 2]);
    expect([...weakest]).toEqual([4, Infinity, Infinity]);
    expect(refused).toBe(0);
  });

  const chain: Link[] = [
    [0, 1, 8],
    [1, 2, 2],
  ];

  test('parts two records that only resemble a common third', () => {
    // Across {0, 1} and {2}: the link 2, the mean (2 - 7) / 2 = -2.5, together -0.25.
    const { personOf, refused } = clustered(3, chain, -7);
    expect([...personOf]).toEqual([0, 0, 2]);
    expect(refused).toBe(1);
  });

  test('joins a third where link and mean together reach even odds, and is no surer of it than that', () => {
    const { personOf, weakest, joinedBy } = clustered(3, chain, -6);
    expect([...personOf]).toEqual([0, 0, 0]);
    expect(weakest[0]).toBe(0);
    expect(joinedBy.get(2)).toEqual([{ other: 1, bits: 0 }]);
  });

  test('two groups of several records are no likelier one than their pairs are on average', () => {
    const links: Link[] = [
      [0, 1, 8],
      [2, 3, 8],
      [1, 2, 6],
    ];
    // (6 + 3 * -1) / 4 = 0.75 and (6 + 3 * -3) / 4 = -0.75, though the link is as strong in both.
    expect([...clustered(4, links, -1).personOf]).toEqual([0, 0, 0, 0]);
    expect([...clustered(4, links, -3).personOf]).toEqual([0, 0, 2, 2]);
  });

  test('one absurd pair weighs no more than eight bits', () => {
    const links: Link[] = [
      [0, 1, 8],
      [1, 2, 4],
    ];
    // The mean is (4 - 8) / 2 = -2, though the pair itself says -1000.
    expect(clustered(3, links, -1000).weakest[0]).toBe(1);
  });

  test('the weakest link is that of the whole person, kept at its lowest record', () => {
    const links: Link[] = [
      [3, 2, 9],
      [1, 0, 7],
      [2, 1, 5],
    ];
    const { personOf, weakest } = clustered(4, links, 6);
    expect([...personOf]).toEqual([0, 0, 0, 0]);
    expect(weakest[0]).toBe(5);
  });

  test('a link within a person joins nothing more, but speaks for what joined it', () => {
    const links: Link[] = [
      [0, 1, 9],
      [1, 2, 8],
      [0, 2, 3],
    ];
    const { weakest, refused } = clustered(3, links, 8);
    // The link 8 with the mean (8 + 3) / 2.
    expect(weakest[0]).toBe(6.75);
    expect(refused).toBe(0);
  });

  test('of a large group ten records stand for all, the same ones in any order of the links', () => {
    const group: Link[] = Array.from({ length: 29 }, (_, i) => [0, i + 1, 12] as const);
    const links: Link[] = [...group, [0, 30, 11]];
    let asked = 0;
    const hashOf = (record: number) => (record * 7919) % 101;
    const run = (order: Int32Array) =>
      clusterRecords(
        31,
        {
          left: Int32Array.from(links.map(([left]) => left)),
          right: Int32Array.from(links.map(([, right]) => right)),
          bits: Float64Array.from(links.map(([, , bits]) => bits)),
          hashOf,
          order,
        },
        (a, b) => {
          if (a === 30 || b === 30) asked += 1;
          return 5;
        },
      );
    const first = run(Int32Array.from(links.map((_, i) => i)));
    expect(asked).toBe(10);
    const other = run(Int32Array.from([...links.keys()].slice(0, 29).reverse().concat(29)));
    expect([...other.personOf]).toEqual([...first.personOf]);
  });

  test('a link between two groups holds only what confirmed disagreement leaves of it', () => {
    const links: Link[] = [
      [0, 1, 20],
      [2, 3, 20],
      [1, 2, 4],
    ];
    const personsBut = (against: number) =>
      clusterRecords(
        4,
        {
          left: Int32Array.from(links.map(([left]) => left)),
          right: Int32Array.from(links.map(([, right]) => right)),
          bits: Float64Array.from(links.map(([, , bits]) => bits)),
          hashOf: (record) => record,
          order: Int32Array.from([0, 1, 2]),
        },
        () => 10,
        { confirmed: (a, b) => (a.length + b.length === 4 ? against : 0), least: 0 },
      ).personOf;
    expect([...personsBut(-3)]).toEqual([0, 0, 0, 0]);
    expect([...personsBut(-5)]).toEqual([0, 0, 2, 2]);
  });
});
