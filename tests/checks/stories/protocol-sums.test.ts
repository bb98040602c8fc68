import { describe, expect, test } from 'vitest';
import { RIGHT, type Row, said } from './count-story.js';

// The sums of ordinary protocols, and a PEC beside its TEC: none may be a contradiction but the guilty twins that say so.

const KZ = 'extends: kz-2019\n';
const protocol = (precinct: string | number, more: Row = {}): Row => ({ precinct, ...RIGHT, ...more });

describe('ballots in the boxes', () => {
  const boxes = (more: Row) => ({ precinct_figures: [protocol(1, more)] });

  test('signatures of the mobile box on sheets apart are no finding', async () => {
    expect((await said(boxes({ signatures: 580 }), KZ)).found).toEqual({});
  });

  test('two digits exchanged in the box need the protocol itself', async () => {
    const { found, contradictions } = await said(boxes({ 'ballots in box': 690 }), KZ);
    expect(found).toEqual({ 'PR01 precinct 1': 'needs-document', 'PR10 precinct 1': 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('ballots not accounted for on receipt explain as many', async () => {
    const more = { 'ballots in box': 640, valid: 630, 'ballots unaccounted': 40 };
    expect((await said(boxes(more), KZ)).contradictions).toEqual([]);
  });

  test('sorted ballots confirm the box, and both voters and issued ballots are fewer: a contradiction', async () => {
    expect((await said(boxes({ 'ballots in box': 690, valid: 680 }), KZ)).contradictions).toEqual(['PR01 precinct 1']);
  });

  test('a blank for zero on the line of voters is no count of them', async () => {
    expect((await said(boxes({ voted: 0, signatures: 0 }), KZ)).found).toEqual({});
  });
});

describe('ballots received', () => {
  const sum = async (more: Row) => {
    const { found, contradictions, claims } = await said({ precinct_figures: [protocol(1, more)] }, KZ);
    expect(contradictions).toEqual([]);
    return { found: found['PR08 precinct 1'], claims: claims['PR08 precinct 1'] };
  };

  test('two digits exchanged are named with their line', async () => {
    // 470 for 407.
    expect(await sum({ 'ballots unused': 470 })).toMatchObject({
      found: 'needs-document',
      claims: { slip_in_unused: 1, slip_in_issued: 0 },
    });
  });

  test('a blank of spoiled ballots, or a country without that line, is none', async () => {
    expect((await sum({ 'ballots spoiled': '' })).found).toBeUndefined();
    expect((await sum({ 'ballots spoiled': '', 'ballots unused': 410 })).found).toBeUndefined();
  });

  test('ballots lost, or not accounted for on receipt, have lines of their own', async () => {
    expect((await sum({ 'ballots unused': 400, 'ballots lost': 7 })).found).toBeUndefined();
    expect((await sum({ 'ballots unused': 427, 'ballots not accounted for on receipt': 20 })).found).toBeUndefined();
    expect((await sum({ 'ballots unused': 427 })).found).toBe('needs-document');
  });

  test('two ballots per voter, as where two are elected, add up', async () => {
    expect(
      (await sum({ 'ballots received': 2020, 'ballots issued': 1200, 'ballots unused': 817 })).found,
    ).toBeUndefined();
  });
});

describe('PEC and TEC', () => {
  const levels = (entered: Row) => ({
    precinct_figures: [
      protocol(1, { level: 'PEC', 'votes: One': 400, 'votes: Two': 190 }),
      protocol(1, { level: 'TEC', 'votes: One': 400, 'votes: Two': 190, ...entered }),
    ],
  });

  test('the same numbers give nothing', async () => {
    expect((await said(levels({}), KZ)).found).toEqual({});
  });

  test('numbers one line too low are said to be exchanged', async () => {
    const { found, contradictions, claims } = await said(levels({ 'votes: One': 190, 'votes: Two': 400 }), KZ);
    expect(found).toEqual({ 'PR04 precinct 1': 'needs-document', 'PR05 precinct 1': 'needs-document' });
    expect(contradictions).toEqual([]);
    expect(claims['PR05 precinct 1']).toEqual({ recount_decided: 0, exchanged: 1, votes_kept: 1 });
  });

  test('a recount keeps the votes together', async () => {
    const { contradictions, claims } = await said(levels({ 'votes: One': 385, 'votes: Two': 205 }), KZ);
    expect(contradictions).toEqual([]);
    expect(claims['PR05 precinct 1']).toEqual({ recount_decided: 0, exchanged: 0, votes_kept: 1 });
  });

  test.each([
    ['14', 'pattern'],
    ['', 'needs-document'],
  ])('a recount by the decision "%s" that changed the votes: %s', async (decision, strength) => {
    const recount = { Пересчет: 'да', 'Пересчет изменил результат': 'да', 'Решение о пересчете': decision };
    const { found, contradictions } = await said(levels({ 'votes: One': 385, 'votes: Two': 205, ...recount }), KZ);
    expect(contradictions).toEqual([]);
    for (const code of ['PR04', 'PR05', 'PR32']) expect(found[`${code} precinct 1`]).toBe(strength);
  });

  test('votes that vanish are found, and are no recount', async () => {
    const { found, claims } = await said(levels({ 'votes: One': 176, 'votes: Two': 199 }), KZ);
    expect(found).toMatchObject({ 'PR05 precinct 1': 'needs-document' });
    expect(claims['PR05 precinct 1']).toEqual({ recount_decided: 0, exchanged: 0, votes_kept: 0 });
  });

  test('a recount protocol beside the first is set apart, not compared with itself', async () => {
    const twice = { precinct_figures: [protocol(1), protocol(1, { valid: 585, invalid: 15 })] };
    expect(await said(twice, KZ)).toMatchObject({ found: {}, contradictions: [], rejected: 1 });
  });
});
