import { describe, expect, test } from 'vitest';
import {
  differsByThousand,
  linear,
  roundStep,
  roundTicks,
  tenfold,
  tenfoldTicks,
} from '../../src/page/drawing/scales.js';
import { letterDifferences } from '../../src/page/letter-differences.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { funnelOf } from '../../src/publish/pictures/funnel-limits.js';
import { binsOf } from '../../src/publish/pictures/histogram-bins.js';
import { rungsOf } from '../../src/publish/pictures/ladder-terms.js';
import { OTHERS, tecMatrix } from '../../src/publish/pictures/tec-matrix.js';
import type { Ladder, PictureData } from '../../src/publish/read/picture-data.js';
import { NO_PICTURES, PICTURES } from './fixture/pictures.js';
import { fixtureReport } from './fixture/report.js';

describe('scales', () => {
  test('have round steps and ticks without the dust of binary fractions', () => {
    expect([0.3, 1, 2.1, 6, 70, 230].map(roundStep)).toEqual([0.5, 1, 5, 10, 100, 500]);
    expect(roundTicks(0, 0.5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(roundTicks(0, 0)).toEqual([0]);
    expect(linear([0, 10], [100, 0])(2.5)).toBe(75);
    expect(linear([3, 3], [5, 9])(3)).toBe(5);
  });

  test('go by powers of ten where sizes differ by a thousand, and nothing has a place there', () => {
    expect([0, 9, 99, 999].map(tenfold(999, [0, 300]))).toEqual([0, 100, 200, 300]);
    expect(tenfoldTicks(1_140)).toEqual([0, 1, 10, 100, 1000]);
    expect(differsByThousand([2, 3, 5, 2_000])).toBe(true);
    expect(differsByThousand([1, 900, 1_000, 2_000])).toBe(false);
    expect(differsByThousand([0, 0])).toBe(false);
  });
});

describe('the histogram', () => {
  test('counts each value once and has a border on the level for a look', () => {
    const values = [0, 9, 10, 25, 99, 100, 101, 250];
    const bins = binsOf(values, 100);
    expect(bins.reduce((sum, bin) => sum + bin.precincts, 0)).toBe(values.length);
    expect(bins.some((bin) => bin.from === 100)).toBe(true);
    expect(bins.filter((bin) => bin.overTheLine).reduce((sum, bin) => sum + bin.precincts, 0)).toBe(3);
  });

  test('gives a few huge values an open last bin', () => {
    const bins = binsOf([...Array.from({ length: 1000 }, (_, i) => i % 40), 9000], 100);
    expect(bins.at(-1)).toMatchObject({ to: null, precincts: 1 });
    expect(bins.length).toBeLessThan(80);
  });

  test('stands without a line, and with nothing but zeros', () => {
    expect(binsOf([0, 0], null).reduce((sum, bin) => sum + bin.precincts, 0)).toBe(2);
  });
});

describe('the funnel', () => {
  const precincts = Array.from({ length: 40 }, (_, i) => ({
    precinct: String(i),
    tec: null,
    additions: 10 + (i % 5),
    voters: 1000 + i,
  }));

  test('names a planted precinct, which cannot hide itself by widening the limits', () => {
    const found = funnelOf([...precincts, { precinct: 'planted', tec: null, additions: 90, voters: 1200 }]);
    expect(found?.points.filter((point) => point.place === 'beyond').map((point) => point.precinct)).toEqual([
      'planted',
    ]);
    expect(found?.spread).toBe(0);
  });

  test('opens to the left, and leaves out what has no list', () => {
    const found = funnelOf([...precincts, { precinct: 'unknown', tec: null, additions: 5, voters: null }]);
    expect(found?.points).toHaveLength(40);
    const width = (size: number) => (found?.limits(size, 'narrow')[1] ?? 0) - (found?.limits(size, 'narrow')[0] ?? 0);
    expect(width(100)).toBeGreaterThan(width(1000));
    expect(funnelOf([])).toBeNull();
  });
});

describe('the ladder', () => {
  const row = PICTURES.ladder as Ladder;

  test('leads from the opening figure to what the lists say', () => {
    const rungs = rungsOf(row);
    expect(rungs?.computed).toEqual({ least: 12_000 + 34 + 412 - 74, most: 12_000 + 34 + 412 + 40 - 74 });
    expect(rungs?.terms.filter((term) => term.state === 'bounded').map((term) => term.name)).toEqual(['special']);
  });

  test('never sets gross beside net: with some precincts missing it leads nowhere and each term is a bound', () => {
    const rungs = rungsOf({ ...row, is_complete: 0 });
    expect(rungs?.computed).toBeNull();
    expect(rungs?.terms.map((term) => term.state)).not.toContain('known');
  });

  test('says that additions without a list and strike-offs without a mark are unknown', () => {
    const none = {
      by_residence: 0,
      by_avc: 0,
      by_correction: 0,
      by_other: 0,
      removed_for_avc: 0,
      removed_otherwise: 0,
    };
    const rungs = rungsOf({ ...row, ...none, supplementary_lists: 0, with_marks: 0 });
    const unknown = rungs?.terms.filter((term) => term.state === 'unknown').map((term) => term.name);
    expect(unknown).toEqual(['residence', 'avc', 'correction', 'other', 'removedAvc', 'removedOther']);
    expect(rungs?.computed).toBeNull();
  });
});

test('the matrix keeps every shared person, whatever the number of TECs', () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({
    first_precinct: String(i),
    first_tec: `T${i % 30}`,
    second_precinct: String(i + 1),
    second_tec: i % 7 === 0 ? null : `T${(i * 3) % 30}`,
    persons: i,
  }));
  const { tecs, pairs } = tecMatrix(rows);
  expect(tecs).toHaveLength(16);
  expect(tecs).toContain(OTHERS);
  expect(pairs.reduce((sum, pair) => sum + pair.persons, 0)).toBe(rows.reduce((sum, row) => sum + row.persons, 0));
});

describe('differences letter by letter', () => {
  const marked = (value: string, other: string) =>
    letterDifferences(value, other)
      .map(({ text, differs }) => (differs ? `[${text}]` : text))
      .join('');

  test('marks what the other has not', () => {
    expect(marked('Әлия', 'Алия')).toBe('[Ә]лия');
    expect(marked('1986-03-02', '1986-02-03')).toMatch(/^1986-0/);
    expect(marked('Сергеевна', 'Сергеевна')).toBe('Сергеевна');
  });

  test('marks what is not alike as a whole, and does not split a character', () => {
    expect(marked('да', 'нет')).toBe('[да]');
    expect(marked('a😀b', 'a😁b')).toBe('a[😀]b');
    expect(marked('x'.repeat(500), 'y')).toBe(`[${'x'.repeat(500)}]`);
  });

  test('learns nothing of what a mask hides', () => {
    expect(marked('М.', 'М.')).toBe('М.');
    expect(marked('720719******', '720719******')).toBe('720719******');
  });
});

test('a picture whose data are not loaded is a line and no drawing', () => {
  const report = fixtureReport({ pictures: () => NO_PICTURES });
  const page = [...renderHtml(report, { language: 'en', languages: ['en'] })].join('');
  expect(page).not.toContain('<figure');
  expect(page.slice(page.indexOf('class="fold missing"')).split('</ul>')[0]?.match(/<li>/g)).toHaveLength(8);
});

describe('a picture that would say no more than its sentence', () => {
  const draw = (more: Partial<PictureData>) => {
    const page = [
      ...renderHtml(fixtureReport({ pictures: () => ({ ...PICTURES, ...more }) }), {
        language: 'en',
        languages: ['en'],
      }),
    ].join('');
    return (name: string) =>
      page.slice(page.indexOf(`<figure class="picture" id="picture-${name}"`)).split('</figure>')[0] ?? '';
  };
  const place = (precinct: string, additions: number, voters = 900) => ({ precinct, tec: null, additions, voters });
  const unknown = { retention_stated: 0, not_retained: 0 };

  test('is that sentence, and nothing where the figures beside it say all: one TEC, two precincts', () => {
    const [tec] = PICTURES.shares ?? [];
    const figure = draw({ additions: [place('1', 3), place('2', 3)], shares: tec === undefined ? null : [tec] });
    expect(figure('histogram')).toBe('\n');
    expect(figure('shares')).toContain('<figure');
    expect(figure('shares')).not.toContain('<table');
  });

  test('explains a level where one is drawn; bars that are one are its sentence', () => {
    const alike = Array.from({ length: 10 }, (_, i) => place(`p${i}`, 3));
    expect(draw({ additions: alike, triageLine: null })('histogram')).toContain('Half of 10 precincts');
    expect(draw({ additions: alike, triageLine: null })('histogram')).not.toContain('<svg');
    const ten = Array.from({ length: 10 }, (_, i) => place(`p${i}`, i));
    expect(draw({ additions: ten, triageLine: null })('histogram')).not.toContain('The line only says');
    expect(draw({ additions: ten, triageLine: 5 })('histogram')).toContain('The line only says');
  });

  test('names its last column by where it begins, where that holds all larger numbers', () => {
    const usual = Array.from({ length: 400 }, (_, i) => place(`p${i}`, i % 40));
    const figure = draw({ additions: [...usual, place('x', 9_000)], triageLine: null })('histogram');
    expect(figure).toMatch(/≥ \d+</);
    expect(draw({ additions: usual, triageLine: null })('histogram')).not.toContain('≥');
  });

  test('explains squares where there are some', () => {
    expect(draw({})('matrix')).toContain('A square says');
    const ofOne = (PICTURES.sharedVoters ?? []).map((row) => ({ ...row, first_tec: null, second_tec: null }));
    const alone = draw({ sharedVoters: ofOne })('matrix');
    expect(alone).not.toContain('A square says');
    expect(alone).toContain('Neighbouring precincts share voters');
  });

  test('squares of many TECs are folded away below the pairs that lead, and none of these is of TECs without a name', () => {
    const shared = (tecs: number) =>
      Array.from({ length: tecs * 2 }, (_, at) => ({
        ...{ first_precinct: String(at), second_precinct: String(at + 100), persons: 2 },
        ...{ first_tec: `T${at % tecs}`, second_tec: `T${(at + 1) % tecs}` },
      }));
    const few = draw({ sharedVoters: shared(4) })('matrix');
    expect(few).not.toContain('TEC by TEC');
    const many = draw({ sharedVoters: shared(40) })('matrix');
    const [leading = '', folded = ''] = many.split('TEC by TEC');
    expect(leading).not.toContain('<table class="matrix"');
    expect(leading.match(/<details/g)).toHaveLength(6);
    expect(leading).not.toContain('other TECs');
    expect(folded).toContain('<table class="matrix"');
    expect(folded).toContain('other TECs');
  });

  test('leaves out a column of what is not known of any TEC', () => {
    const figure = draw({ shares: (PICTURES.shares ?? []).map((row) => ({ ...row, ...unknown })) });
    expect(figure('shares')).not.toContain('An AVC not retained');
    expect(figure('shares')).toContain('An AVC not recorded');
  });

  test('is a line that opens, where it is dots without a ground map', () => {
    expect(draw({})('map')).toMatch(/<details class="fold drawn"><summary>Show the picture<\/summary>.*<svg/s);
  });

  test('has an axis by powers of ten where lists of two voters stand beside lists of thousands', () => {
    const tiny = Array.from({ length: 9 }, (_, i) => place(`t${i}`, 40 + i, 2 + i));
    const figure = draw({ additions: [...tiny, place('large', 3, 4_000)] });
    expect(figure('funnel')).toContain('each step of the axis is ten times the one before');
    expect(figure('funnel')).toContain('>1,000<');
    expect(draw({})('funnel')).not.toContain('ten times');
  });
});
