import { describe, expect, it } from 'vitest';
import { allChecks, readinessOf } from '../../src/checks/index.js';
import { loaded } from './loaded.js';

// Commissions that keep no journal of used AVCs write the number beside the addition.
const ADDED =
  'УИК;ФИО;Основание;Номер ОУ;Время;Роспись\n15;Ли Ян;ОУ;АА 000123;10:10;да\n15;Ким Ия;справка;;10:20;да\n16;Пак Ян;ОУ;-;11:00;да\n';
const ISSUED = 'Номер ОУ;ФИО;Кем выдано (УИК);Дата выдачи\nАА 000124;Ли Ян;12;01.06.2019\n';
const USED = 'УИК голосования;Номер ОУ;ФИО;Изъято\n15;АА 000123;Ли Ян;да\n';

const usesOf = (files: Readonly<Record<string, string>>) =>
  loaded(files, ({ all }) => ({
    uses: all('select precinct, serial, serial_bare, used_minute, retained from avc_used'),
    notes: all("select record_count as n from file_note where kind = 'uses-from-additions'"),
  }));

describe('additions on an AVC', () => {
  it('are the entries of its use where no register of those is loaded, and the file says so', async () => {
    const found = await usesOf({ 'supplementary_list.csv': ADDED, 'avc_issued.csv': ISSUED });
    expect(found.uses).toEqual([
      { precinct: '15', serial: 'АА 000123', serial_bare: '123', used_minute: 610, retained: null },
    ]);
    expect(found.notes).toEqual([{ n: 1 }]);
  });

  it('let checks of used AVCs run, but for those of what only a register says', async () => {
    await loaded({ 'supplementary_list.csv': ADDED, 'avc_issued.csv': ISSUED }, ({ db }) => {
      const skips = (code: string) => 'skip' in readinessOf(db, allChecks().find((check) => check.code === code)!);
      expect(['AV03', 'AV04', 'AV01'].map(skips)).toEqual([false, false, true]);
    });
  });

  it('stand beside the register where there is one', async () => {
    const found = await usesOf({ 'supplementary_list.csv': ADDED, 'avc_used.csv': USED });
    expect(found.uses).toEqual([
      { precinct: '15', serial: 'АА 000123', serial_bare: '123', used_minute: null, retained: 1 },
    ]);
    expect(found.notes).toEqual([]);
  });
});
