import { expect, test } from 'vitest';
import { compareStates } from '../../src/compare/compare-states.js';
import { setAuditValue } from '../../src/database/audit-file.js';
import { inFolder, loadAlone } from '../checks/example-audit.js';

const PERSON = 'surname,given_name,patronymic,birth_date';
const line = (precinct: string, person: string) => `${precinct},${person}\n`;
const PEOPLE = {
  stays: 'Ахметов,Нұрлан,Серікұлы,1850-02-03',
  diedInTime: 'Омарова,Айгүл,Болатқызы,1861-05-06',
  diedLater: 'Ким,Виктор,Олегович,1849-07-08',
  inPrison: 'Петров,Иван,Петрович,1855-09-10',
  termIsOver: 'Орлов,Пётр,Иванович,1846-11-12',
  released: 'Жұмабаев,Ерлан,Маратұлы,1861-06-01',
  releasedBefore: 'Сатпаев,Асқар,Маратұлы,1862-06-01',
  hasAvc: 'Оспанов,Марат,Ерланұлы,1863-06-01',
} as const;
type Name = keyof typeof PEOPLE;
const list = (...names: Name[]) => `precinct,${PERSON}\n${names.map((name) => line('41', PEOPLE[name])).join('')}`;

test('what explains a change is in force between the dates of both states', async () => {
  const files = {
    'previous_list.csv': list('stays', 'diedInTime', 'diedLater', 'inPrison', 'termIsOver', 'hasAvc'),
    'voter_list.csv': list('stays', 'released', 'releasedBefore'),
    'disqualified.csv': `${PERSON},ground,from_date,to_date
${PEOPLE.diedInTime},deceased,1899-06-01,
${PEOPLE.diedLater},deceased,1899-07-01,
${PEOPLE.inPrison},convicted,1899-01-01,1901-01-01
${PEOPLE.termIsOver},convicted,1890-01-01,1898-01-01
${PEOPLE.released},convicted,1890-01-01,1899-05-25
${PEOPLE.releasedBefore},convicted,1890-01-01,1898-05-25
`,
    'avc_issued.csv': `serial,precinct,${PERSON}\n000017,41,${PEOPLE.hasAvc}\n`,
  };
  const db = await inFolder(files, async (folder) => {
    const loaded = await loadAlone(folder);
    setAuditValue(loaded, 'list_before_date', '1899-05-20');
    setAuditValue(loaded, 'list_after_date', '1899-06-08');
    compareStates(loaded);
    return loaded;
  });
  const told = db
    .prepare<[], { birth_date: string; kind: string; by: string | null }>(
      `select birth_date, kind, explained_by as "by" from list_change
       join (select record_id, birth_date from previous_listing union all select record_id, birth_date from listing)
         on record_id = coalesce(before_record, after_record)`,
    )
    .all();
  const of = (name: Name) =>
    told.filter(({ birth_date }) => PEOPLE[name].endsWith(birth_date)).map(({ kind, by }) => `${kind}: ${by}`);
  expect(Object.fromEntries((Object.keys(PEOPLE) as Name[]).map((name) => [name, of(name).join()]))).toEqual({
    stays: '',
    diedInTime: 'left: deceased',
    diedLater: 'left: null',
    inPrison: 'left: convicted',
    termIsOver: 'left: null',
    released: 'came: disqualification-over',
    releasedBefore: 'came: null',
    hasAvc: 'left: avc-issued',
  });
  db.close();
});
