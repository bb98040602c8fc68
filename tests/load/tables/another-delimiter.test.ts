import { expect, test } from 'vitest';
import { loaded } from '../loaded.js';

const person = (i: number, delimiter: string, note: string) =>
  ['7', `${i}`, `Ли${'абвгд'[i % 5]}`, 'Анна', `0${(i % 9) + 1}.02.18${40 + i}`, note].join(delimiter);

test('people behind another delimiter are rejected, whatever a remark of theirs says, and never set aside as notes', async () => {
  const rows = [
    'УИК,№,Фамилия,Имя,Дата рождения,Примечание',
    ...Array.from({ length: 30 }, (_, i) => person(i + 1, ',', '')),
    ...Array.from({ length: 12 }, (_, i) => person(i + 31, ';', 'см. ТИК, лист 3')),
    'Подпись: _________, лист 1',
  ];
  const counts = await loaded({ 'voter_list.csv': `${rows.join('\n')}\n` }, ({ all }) =>
    all<{ loaded: number; rejected: number; aside: number }>(`select
      (select count(*) from listing) as loaded,
      (select count(distinct record_id) from rejection) as rejected,
      (select count(*) from set_aside_record) as aside`),
  );
  expect(counts).toEqual([{ loaded: 30, rejected: 12, aside: 1 }]);
});
