import { describe, expect, it } from 'vitest';
import { loaded } from './loaded.js';

describe('words that an office shortens in its cells', () => {
  it.each([
    ['спр. из ЦОН по месту жит-ва', 'residence'],
    ['адр. справка', 'residence'],
    ['откр. удост.', 'avc'],
    ['ОУ', 'avc'],
    ['по реш. суда', 'other'],
  ])('a ground of addition: %s', async (written, basis) => {
    await loaded({ 'supplementary_list.csv': `УИК;Фамилия;Основание\n7;Ли;${written}\n` }, ({ all }) => {
      expect(all('select basis from listing')).toEqual([{ basis }]);
    });
  });
});

describe('a time in a folder that does not say the polling day', () => {
  it('is called that', async () => {
    const list = 'УИК;Фамилия;Время включения;Основание\n7;Ли;10:15;иное\n7;Пак;в 9-05;иное\n7;Цой;потом;иное\n';
    await loaded({ 'supplementary_list.csv': list, 'election.yaml': 'extends: generic\n' }, ({ all }) => {
      expect(all("select kind, cells from unread_count where field = 'added_at' order by kind")).toEqual([
        { kind: 'date-unreadable', cells: 1 },
        { kind: 'day-unknown', cells: 2 },
      ]);
    });
  });
});
