import { describe, expect, it } from 'vitest';
import { type DeskCount, deskUnits } from '../../src/expectation/desk-units.js';

/** So many desks on so many days each. */
const printed = (desks: number, days: number, office: string | null = null): DeskCount[] =>
  Array.from({ length: desks * days }, (_, i) => {
    const [desk, day] = [`${office ?? 'no office'} ${i % desks}`, `2019-06-${String(1 + Math.floor(i / desks))}`];
    return { id: `${desk}, ${day}`, desk, day, office, serves: 900, y: 1 + (i % 7) };
  });
const groupsOf = (counts: readonly DeskCount[]) => new Set(deskUnits(counts).map(({ tec }) => tec));

describe('desks without an office', () => {
  it('have a level of their own each where they are more than one office has', () => {
    expect(groupsOf(printed(21, 1)).size).toBe(21);
    expect([...groupsOf(printed(20, 1))]).toEqual(['']);
  });

  it('are counted as desks and not as their days', () => {
    expect([...groupsOf(printed(5, 5))]).toEqual(['']);
  });

  it('are their own peers where they have days enough', () => {
    expect(groupsOf(printed(30, 6)).size).toBe(30);
  });

  it('do not part the desks of an office that is named', () => {
    const units = deskUnits([...printed(40, 1, 'Akimat'), ...printed(25, 1)]);
    expect(new Set(units.filter(({ region }) => region === 'Akimat').map(({ tec }) => tec))).toEqual(new Set(['']));
    expect(new Set(units.filter(({ region }) => region === '').map(({ tec }) => tec)).size).toBe(25);
  });
});
