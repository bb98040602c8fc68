import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// Protocols that stand each in a file or sheet of its own: what one of them proves holds for the others.

type Counts = readonly (readonly [name: string, votes: number])[];
const protocol = (precinct: number, votes: Counts, off = 0) =>
  [
    'Протокол об итогах голосования;;',
    `Избирательный участок № ${precinct};;`,
    '1;Число избирателей в списке;90',
    `2;Выдано бюллетеней;${votes.reduce((sum, [, count]) => sum + count, off)}`,
    `3;Бюллетеней в ящиках;${votes.reduce((sum, [, count]) => sum + count, off)}`,
    '4;Недействительных бюллетеней;0',
    ...votes.map(([name, count], at) => `${5 + at};${name};${count}`),
  ].join('\n');
const votesIn = (files: Record<string, string>) =>
  loaded(files, ({ all }) => ({
    votes: all<{ precinct: string; candidate: string; votes: number }>(
      'select precinct, candidate, votes from candidate_vote order by precinct, candidate',
    ).map(({ precinct, candidate, votes }) => `${precinct} ${candidate} ${votes}`),
    doubts: all<{ detail: string }>("select detail from file_note where kind = 'votes-unread'").map(
      ({ detail }) => detail,
    ),
  }));

describe('votes under names that no word is known of', () => {
  const first = protocol(7, [
    ['Заря', 20],
    ['Ли Анна', 12],
    ['Против всех', 3],
  ]);
  it.each<[string, Counts, number]>([
    [
      'one got all of them',
      [
        ['Заря', 0],
        ['Ли Анна', 31],
        ['Против всех', 0],
      ],
      0,
    ],
    [
      'the last two got none',
      [
        ['Заря', 31],
        ['Ли Анна', 0],
        ['Против всех', 0],
      ],
      0,
    ],
    [
      'they do not add up',
      [
        ['Заря', 9],
        ['Ли Анна', 8],
        ['Против всех', 1],
      ],
      4,
    ],
  ])('are read where another protocol proves the names, though %s', async (_, votes, off) => {
    const found = await votesIn({ 'протокол 7.csv': first, 'протокол 8.csv': protocol(8, votes, off) });
    expect(found.votes.filter((line) => line.startsWith('8 '))).toEqual(votes.map(([name, n]) => `8 ${name} ${n}`));
    expect([found.votes.length, found.doubts]).toEqual([6, []]);
  });

  it('are told of where nothing proves them', async () => {
    const alone = {
      'протокол 8.csv': protocol(
        8,
        [
          ['Заря', 31],
          ['Восход', 0],
        ],
        1,
      ),
    };
    expect(await votesIn(alone)).toEqual({ votes: [], doubts: ['5, 6 (columns: {"HEADER": "votes: NAME"})'] });
  });

  it('are not those of a name that only another kind of table has', async () => {
    const list = 'УИК;Фамилия;Имя;Заря\n8;Ли;Ян;1\n8;Пак;Ир;2\n8;Цой;Ан;3\n';
    const found = await votesIn({ 'протокол 7.csv': first, 'список.csv': list });
    expect(found.votes).toHaveLength(3);
  });
});
