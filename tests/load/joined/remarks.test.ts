import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

const said = (list: string, file = 'voter_list.csv') =>
  loaded({ [file]: list }, ({ all }) =>
    all<{ avc: string | null; off: number | null }>(
      'select avc_serial as avc, struck_off as off from listing order by record_id',
    ).map(({ avc, off }) => [avc, off]),
  );

describe('a column of remarks', () => {
  it('says which AVC was given out and who was struck off, in the words of offices', async () => {
    const remarks = [
      ...['ОУ 4213', 'выдано откр. уд. № 12', 'Удостоверение № 4214 выдано 20.05.2019', 'выбыл', 'умерла в 2018'],
      ...['исключена, смена участка', 'голосовал на дому', 'муж умер', 'удостоверение личности № 038112233', ''],
      'проверено с базой, умер дед по линии матери, сама живёт по прежнему адресу',
    ];
    const rows = remarks.map((remark, i) => `7;Ли${'абвгдежзикл'[i]} Ян;"${remark}"`);
    expect(await said(`УИК;ФИО;Примечание\n${rows.join('\n')}\n`)).toEqual([
      ['4213', null],
      ['12', null],
      ['4214', null],
      [null, 1],
      [null, 1],
      [null, 1],
      ...Array.from({ length: 5 }, () => [null, null]),
    ]);
    expect(await said('Учаске;Аты-жөні;Ескерту\n7;Ли Ян;қайтыс болған\n7;Пак Ир;ЕШК № 77\n7;Цой Ан;\n')).toEqual([
      [null, 1],
      ['77', null],
      [null, null],
    ]);
  });

  it('gives way to a column of its own, and that nobody wrote of AVCs says nothing of them', async () => {
    const own = 'УИК;ФИО;Причина исключения;Примечание\n7;Ли Ян;смена участка;умер\n7;Пак Ир;;выбыл\n';
    expect((await said(own)).map(([, off]) => off)).toEqual([1, null]);
    const columns = await loaded({ 'voter_list.csv': 'УИК;ФИО;Примечание\n7;Ли Ян;выбыл\n7;Пак Ир;\n' }, ({ all }) =>
      all<{ field: string }>('select field from file_field order by field').map(({ field }) => field),
    );
    expect(columns).toContain('struck_off_ground');
    expect(columns).not.toContain('avc_serial');
  });
});
