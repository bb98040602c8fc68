import { expect, it } from 'vitest';
import { unreadRecords } from '../../../src/checks/index.js';
import { loaded } from '../loaded.js';

it('each check says how many records it could not judge, each once, and only those of fields that it reads', async () => {
  const list =
    'УИК;Фамилия;Имя;Дата рождения;ИИН;Бюллетень выдан\n' +
    '12;Ли;Ян;32.13.1880;;да\n12;Пак;Ир;скоро;номер утерян;кто знает\n12;Цой;Ан;03.04.1882;;кто знает\n12;Ким;Ян;04.05.1883;;да\n';
  const used = 'Номер удостоверения;УИК;Изъято\n000123;12;кто знает\n000124;12;да\n';
  await loaded({ 'voter_list.csv': list, 'avc_used.csv': used }, ({ db }) => {
    const unjudged = (...reads: string[]) => unreadRecords(db, { reads, anyOf: [] });
    expect(unjudged('voter_list.birth_date')).toBe(2);
    expect(unjudged('voter_list.voted')).toBe(2);
    // The second has both.
    expect(unjudged('voter_list.birth_date', 'voter_list.voted')).toBe(3);
    expect(
      unreadRecords(db, { reads: ['voter_list.birth_date'], anyOf: [['voter_list.voted', 'voter_list.iin']] }),
    ).toBe(3);
    expect(unjudged('avc_used.retained')).toBe(1);
    expect(unjudged('voter_list.birth_date', 'avc_used.retained')).toBe(3);
    expect(unjudged('voter_list.surname', 'avc_used.serial', 'voter_list')).toBe(0);
  });
});
