import { expect, test } from 'vitest';
import { allChecks, measureColumns } from '../../../src/checks/index.js';
import { LANGUAGES } from '../../../src/model.js';
import { measureName, measureWords } from '../../../src/publish/words/measure-words.js';
import { emptyAudit } from '../../checks/empty-audit.js';

test('every measure of every check has a name in three languages', () => {
  const db = emptyAudit();
  for (const check of allChecks()) {
    const columns = db
      .prepare(check.sql)
      .columns()
      .map(({ name }) => name);
    for (const name of measureColumns(columns)) {
      const { en, ru, kk } = measureName(name);
      expect([name, ru]).toEqual([name, expect.stringMatching(/[а-яё]/iu)]);
      expect([name, kk]).toEqual([name, expect.stringMatching(/\p{Script=Cyrillic}/u)]);
      expect(en).not.toMatch(/_|\p{Script=Cyrillic}/u);
    }
  }
  db.close();
});

test.each([
  ['type', 'special', 'special', 'специальный'],
  [
    'peer_group',
    'ordinary, by list · Восток · ТИК 9',
    'ordinary, counted from the lists · Восток · ТИК 9',
    'обычный, по спискам · Восток · ТИК 9',
  ],
  ['peer_group', 'abroad, by figure', 'abroad, counted from protocols', 'за рубежом, по протоколам'],
  [
    'peer_group',
    'ordinary, by figure, short list · Север',
    'ordinary, with a short list, counted from protocols · Север',
    'обычный, с коротким списком, по протоколам · Север',
  ],
  ['peer_group', 'Восток, by list of ours', 'Восток, by list of ours', 'Восток, by list of ours'],
  ['signed_at', '2019-06-09T23:05', '9 June 2019, 23:05', '09.06.2019, 23:05'],
  ['list_of_precincts', '12, 7', '7 and 12', '7 и 12'],
  ['unused_serial', 'АБ 0012', 'АБ 0012', 'АБ 0012'],
])('the measure %s of %s is said in words', (name, value, en, ru) => {
  expect(LANGUAGES.slice(0, 2).map((language) => measureWords(name, value, language))).toEqual([en, ru]);
});
