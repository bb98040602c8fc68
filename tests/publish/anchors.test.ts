import { expect, test } from 'vitest';
import { findingAnchor, precinctAnchor } from '../../src/publish/page/anchors.js';

test('a finding stands where its check and fingerprint say, and beside one that reads alike', () => {
  const print = 'ab12'.repeat(16);
  expect(findingAnchor({ code: 'DR06', fingerprint: print })).toBe('DR06-ab12ab12ab12');
  expect(findingAnchor({ code: 'DR06', fingerprint: `${print}-2` })).toBe('DR06-ab12ab12ab12-2');
});

test('a precinct stands where its name says, whatever is in it, and no two names share a place', () => {
  expect(precinctAnchor('138')).toBe('precinct-138');
  expect(precinctAnchor('Уч. 7')).toBe('precinct-Уч_2e_207');
  const names = ['"><img src=x>', '7 a', '7_a', '7-a', 'ы'.repeat(60), `${'ы'.repeat(60)}1`];
  const anchors = names.map(precinctAnchor);
  expect(new Set(anchors).size).toBe(names.length);
  for (const anchor of anchors) expect(anchor).toMatch(/^precinct-[\p{L}\p{N}_-]{1,60}$/u);
});
