import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from '../cli/command-line.js';

test('of two tables beside each other no problem is told that only both together would have', async () => {
  const list =
    '№;ФИО;Дата рождения;;№;ФИО;Дата рождения;Основание;Время\n1;Тен Игорь;14.02.1866;;1;Югай Вера;09.09.1875;справка;10:15\n';
  const people = 'Фамилия;Имя;Дата рождения\nЛи;Ян;01.02.1881\nПак;Ир;02.03.1882\n';
  const folder = folderWith({ 'УИК 31.csv': list, 'без участка.csv': people });
  const { code, err } = await rollproof('load', folder, '--db', join(folderWith({}), 'a.sqlite'));
  expect([code, err.includes('без участка.csv'), err.includes('УИК 31.csv')]).toEqual([2, true, false]);
});
