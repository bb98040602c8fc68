import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model.js';
import { renderHtml } from '../../../src/publish/page/render-html.js';
import type { FileAccounting } from '../../../src/publish/read/report-model.js';
import { shortReport } from '../fixture/report.js';
import { pageLines } from '../page-text.js';

/** So many small lists, one a precinct; the last lacks a patronymic. */
function lists(count: number): readonly FileAccounting[] {
  const [model] = shortReport().accounting.files;
  const columns = ['Фамилия', 'Имя', 'Отчество', 'Участок'].map((header, at) => ({
    position: at + 1,
    header,
    field: ['surname', 'given_name', 'patronymic', 'precinct'][at]!,
    feeds: null,
    filled: 5,
  }));
  return Array.from({ length: count }, (_, at) => ({
    ...model!,
    path: `lists/${at + 1}.csv`,
    sha256: String(at).padStart(64, '0'),
    read: 5,
    loaded: 5,
    setAside: 0,
    rejected: 0,
    aside: [],
    unread: [],
    reasons: [],
    repairs: [],
    notes: [{ kind: 'date-order', fromRecord: 1, toRecord: 3, records: 3, detail: 'birth_date: DD.MM (3 : 0)' }],
    columns: columns.map((column) =>
      at === count - 1 && column.field === 'patronymic' ? { ...column, filled: 3 } : column,
    ),
  }));
}

const pageOf = (count: number, languages: typeof LANGUAGES | readonly ['en'] = ['en']) => {
  const files = lists(count);
  const accounting = {
    ...shortReport().accounting,
    files,
    read: 5 * count,
    loaded: 5 * count,
    setAside: 0,
    rejected: 0,
  };
  return [...renderHtml(shortReport({ accounting }), { language: 'en', languages })].join('');
};
const blockOf = (page: string, path: string) =>
  page
    .split('<details class="other file"')
    .find((block) => block.includes(`>${path}</span></summary>`) || block.includes(`>${path}</span>`)) ?? '';

test('of many files that were understood alike one tells its columns, the others what is theirs', () => {
  const page = pageOf(60);
  expect(page.split('-columns"').length - 1).toBe(pageOf(1).split('-columns"').length - 1);
  const last = pageLines(blockOf(page, 'lists/60.csv')).join(' ');
  expect(last).toContain('Read and understood as lists/1.csv.');
  expect(last).toContain('Filled cells, where not all are filled: Patronymic: 3.');
  expect(last).toContain(`${'0'.repeat(62)}59`);
  expect(last).toContain('birth_date: DD.MM (3 : 0)');
  expect(pageLines(blockOf(page, 'lists/59.csv')).join(' ')).not.toContain('Filled cells');
});

test('a few files each tell their own', () => {
  expect(pageOf(12)).not.toContain('Read and understood as');
});

test('a further small list costs the page of three languages little more than its line', () => {
  const [few, many] = [60, 160].map((count) => pageOf(count, LANGUAGES).length);
  expect((many! - few!) / 100).toBeLessThan(2000);
});
