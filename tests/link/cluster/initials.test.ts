import { expect, test } from 'vitest';
import { areTwoPeople } from '../../../src/compare/somebody-else.js';
import { foldName } from '../../../src/identity/index.js';
import { IdentityJudge } from '../../../src/link/cluster/one-identity.js';
import type { AuditPeople } from '../../../src/link/table/audit-people.js';

// Я, Ю, Ц, Ч, Ш and Щ are two letters in folded names, and an initial none the less.
const INITIALS = [
  ['Я.', 'Ян'],
  ['Ю.', 'Юлия'],
  ['Ц.', 'Цветана'],
  ['Ч.', 'Чингиз'],
  ['Ш.', 'Шолпан'],
  ['Щ.', 'Щукарь'],
  ['Ж.', 'Жанар'],
] as const;

/** Two people of one surname and two birth dates, by their given names. */
function peopleOf(
  given: readonly string[],
): Pick<AuditPeople, 'surnames' | 'givenNames' | 'patronymics' | 'birthDates'> {
  return {
    surnames: { codes: Int32Array.of(0, 0), values: ['AHMETOV'] },
    givenNames: { codes: Int32Array.of(0, 1), values: given.map(foldName) },
    patronymics: { codes: Int32Array.of(-1, -1), values: [] },
    birthDates: { codes: Int32Array.of(0, 1), values: ['1861-02-03', '1893-11-20'] },
  };
}

test.each(INITIALS)('%s is no other given name than %s, and says of nobody that it is one person', (initial, name) => {
  const judge = new IdentityJudge(peopleOf([initial, name]) as unknown as AuditPeople, () => null);
  expect(judge.agree(0, 1)).toBe(false);
  expect(judge.fullness(0)).toBeLessThan(judge.fullness(1));
  const sameDay = { ...peopleOf([initial, name]), birthDates: { codes: Int32Array.of(0, 0), values: ['1861-02-03'] } };
  expect(new IdentityJudge(sameDay as unknown as AuditPeople, () => null).contradict(0, 1)).toBe(false);
});

test.each(INITIALS)('%s beside %s makes no two people of one number between two states of a list', (initial, name) => {
  expect(areTwoPeople(peopleOf([initial, name]) as never, 0, 1)).toBe(false);
});

test('two names written out are two people still', () => {
  const judge = new IdentityJudge(peopleOf(['Шолпан', 'Ерлан']) as unknown as AuditPeople, () => null);
  expect(judge.contradict(0, 1)).toBe(true);
  expect(areTwoPeople(peopleOf(['Шолпан', 'Ерлан']) as never, 0, 1)).toBe(true);
});
