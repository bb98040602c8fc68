import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// A precinct whose region or TEC is called abroad is of that type, though nobody wrote a type.

const typesOf = (table: string, files: Record<string, string>) =>
  loaded(files, ({ all }) => all<{ type: string | null }>(`select type from ${table} order by precinct`)).then((rows) =>
    rows.map(({ type }) => type),
  );

describe('the type of a precinct abroad', () => {
  it('is said by its region', async () => {
    const precincts =
      'precinct,region\n11,North\n12,Voting abroad\n13,За рубежом\n14,Шетелдегі учаскелер\n15,Exterior\n';
    expect(await typesOf('precinct', { 'precincts.csv': precincts })).toEqual([
      null,
      'abroad',
      'abroad',
      'abroad',
      'abroad',
    ]);
  });

  it('is said by its TEC, in protocols too', async () => {
    const figures = 'precinct,tec,voters on list,voted\n11,TEC Rubezhnoye,900,400\n12,ТИК при Посольстве,40,150\n';
    expect(await typesOf('precinct_figure', { 'precinct_figures.csv': figures })).toEqual([null, 'abroad']);
  });

  it('is what the column of types says where there is one', async () => {
    const precincts = 'precinct,region,type\n11,Abroad,special\n12,Abroad,\n13,North,abroad\n';
    expect(await typesOf('precinct', { 'precincts.csv': precincts })).toEqual(['special', 'abroad', 'abroad']);
  });

  it('is not said by the name of a town', async () => {
    const precincts =
      'precinct,region\n11,Рубежное\n12,Estero Bay\n13,Foreign Legion Street\n14,Странджа\n15,Estero\n16,Сим\n17,За межами міста\n18,Hausland\n';
    expect(await typesOf('precinct', { 'precincts.csv': precincts })).toEqual(Array(8).fill(null));
  });
});
