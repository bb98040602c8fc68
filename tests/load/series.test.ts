import { expect, it } from 'vitest';
import { loaded } from './loaded.js';

// One clerk writes the series of an AVC, another its number alone.

const ISSUED = 'Номер удостоверения;Кем выдано;Дата выдачи\n';
const USED = 'Номер удостоверения;Участок голосования\n';
const registers = (issued: readonly string[], used: readonly string[]) => ({
  'avc_issued.csv': `${ISSUED}${issued.map((serial) => `${serial};101;01.06.2019\n`).join('')}`,
  'avc_used.csv': `${USED}${used.map((serial) => `${serial};501\n`).join('')}`,
});

it.each<[string, string[], string[], string[], string[]]>([
  ['the only one there is', ['AB 0000101', '0000102'], ['101', 'AB 0000103', '7'], ['AB', 'AB'], ['AB', 'AB', 'AB']],
  ['the only one of the uses', ['0000101'], ['AB 0000101'], ['AB'], ['AB']],
  [
    'of several, that of the issued number',
    ['AB 0000101', 'CD 0000102'],
    ['101', '102', '103'],
    ['AB', 'CD'],
    ['AB', 'CD', ''],
  ],
  ['none where two registers hold the number', ['AB 0000101', 'CD 0000101'], ['101'], ['AB', 'CD'], ['']],
  [
    'none where the number is used with its series too',
    ['AB 0000101', 'CD 0000102'],
    ['AB 101', '101'],
    ['AB', 'CD'],
    ['AB', ''],
  ],
  ['none where nobody writes one', ['101'], ['101'], [''], ['']],
])('a number without a series has %s', async (_, issued, used, seriesIssued, seriesUsed) => {
  await loaded(registers(issued, used), ({ all }) => {
    const series = (register: string) =>
      all<{ s: string }>(`select serial_series as s from ${register} order by record_id`).map(({ s }) => s);
    expect(series('avc_issued')).toEqual(seriesIssued);
    expect(series('avc_used')).toEqual(seriesUsed);
    expect(all('select serial from avc_used order by record_id')).toEqual(used.map((serial) => ({ serial })));
    const changed =
      [...issued, ...used].filter((serial) => !/[A-Z]/.test(serial)).length -
      [...seriesIssued, ...seriesUsed].filter((each) => each === '').length;
    const noted = all<{ n: number }>(
      "select coalesce(sum(record_count), 0) as n from file_note where kind = 'series-assumed'",
    );
    expect(noted).toEqual([{ n: changed }]);
  });
});
