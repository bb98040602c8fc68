import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

interface Figures {
  precinct: string;
  listed: number | null;
  voted: number | null;
  box: number | null;
}

const figures = (files: Record<string, string>) =>
  loaded(files, ({ all, accounting }) => ({
    rows: all<Figures>(
      `select precinct, voters_on_list as listed, voted, ballots_in_box as box from precinct_figure order by precinct`,
    ),
    aside: all<{ reason: string }>('select reason from set_aside_record order by record_id').map(
      ({ reason }) => reason,
    ),
    rejected: all<{ reason: string }>('select reason from rejection order by record_id').map(({ reason }) => reason),
    votes: all<{ candidate: string; votes: number }>('select candidate, votes from candidate_vote order by 1, 2'),
    counts: accounting.map(({ read, loaded: kept, setAside, rejected }) => [read, kept, setAside, rejected]),
  }));

const SIZES = 'УИК;Число избирателей в списке\n1;300\n2;200\n3;150\n';

describe('numbers of one precinct in two files', () => {
  it('are those of one protocol where each says what the other leaves blank', async () => {
    const protocols = 'УИК;Проголосовало;Голоса: Ли;Голоса: Пак\n1;250;150;100\n3;120;70;50\n4;90;90;0\n';
    const found = await figures({ 'a_protocols.csv': SIZES, 'b_protocols.csv': protocols });
    expect(found.rows).toEqual([
      { precinct: '1', listed: 300, voted: 250, box: null },
      { precinct: '2', listed: 200, voted: null, box: null },
      { precinct: '3', listed: 150, voted: 120, box: null },
      { precinct: '4', listed: null, voted: 90, box: null },
    ]);
    expect(found.aside).toEqual(['joined', 'joined']);
    expect(found.votes).toHaveLength(6);
    // Everything is accounted for, and nothing is lost.
    expect(found.counts).toEqual([
      [3, 3, 0, 0],
      [3, 1, 2, 0],
    ]);
  });

  it('are left apart where they contradict each other, and a file does not join itself', async () => {
    const second = 'УИК;Число избирателей в списке;Проголосовало\n1;310;250\n2;200;180\n2;200;170\n';
    const found = await figures({ 'a_protocols.csv': SIZES, 'b_protocols.csv': second });
    expect(found.rows.map(({ listed, voted }) => [listed, voted])).toEqual([
      [300, null],
      [200, 180],
      [150, null],
    ]);
    expect([found.aside, found.rejected]).toEqual([['joined'], ['repeated', 'repeated']]);
  });
});

describe('ballots counted apart by paper and by machine', () => {
  it.each([
    ['УИК;Бюллетеней в урнах (бумажных);Бюллетеней в урнах (электронных);Проголосовало', [305, 90]],
    ['precinct;paper ballots in the box;machine ballots in the box;voted', [305, 90]],
  ])('are one number under headers that say the same: %s', async (header, box) => {
    const found = await figures({ 'protocols.csv': `${header}\n1;300;5;305\n2;-;90;90\n` });
    expect(found.rows.map((row) => row.box)).toEqual(box);
  });

  it('are not added to a column that is their total, nor are valid votes where votes for nobody are apart', async () => {
    const total =
      'precinct;ballots in the box;paper ballots in the box;machine ballots in the box\n1;305;300;5\n2;90;0;90\n';
    expect((await figures({ 'protocols.csv': total })).rows.map((row) => row.box)).toEqual([305, 90]);
    const valid = await loaded(
      {
        'protocols.csv':
          'precinct;voted;valid paper votes for parties;valid machine votes for parties;support no one\n1;305;200;85;20\n2;90;40;45;5\n',
      },
      ({ all }) => all<{ valid: number | null }>('select valid from precinct_figure'),
    );
    expect(valid.map((row) => row.valid)).toEqual([null, null]);
  });
});
