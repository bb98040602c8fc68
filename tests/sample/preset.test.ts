import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countryFigures } from '../../src/sample/plan-country.js';
import { recordsIn, withSample } from './sample-folder.js';

test('the preset holds the figures of the report at its scale', async () => {
  const figures = countryFigures(0.02);
  await withSample({ scale: 0.02, seed: 1 }, (folder) => {
    const lists = readdirSync(join(folder, 'voter_list'));
    const entries = lists.reduce((sum, file) => sum + recordsIn(folder, `voter_list/${file}`).length, 0);
    expect(entries).toBe(figures.voters);
    expect(recordsIn(folder, 'precincts.csv')).toHaveLength(figures.precincts);
    expect(recordsIn(folder, 'avc_issued.csv')).toHaveLength(figures.avcIssued);
    const announced = new Map(
      recordsIn(folder, 'official_figures.csv').map((row) => [row['Показатель'], Number(row['Значение'])]),
    );
    expect(announced.get('Избирателей в списках окончательно')).toBe(figures.final);
    expect(announced.get('Использовано открепительных удостоверений')).toBe(figures.avcUsed);

    const marks = new Map<string, Record<string, string>[]>();
    for (const use of recordsIn(folder, 'avc_used.csv')) {
      const host = use['Участок голосования'] ?? '';
      marks.set(host, [...(marks.get(host) ?? []), use]);
    }
    const hosts = [...marks.values()];
    const share = (column: string) =>
      hosts.filter((uses) => uses.every((use) => use[column] === 'нет')).length / hosts.length;
    expect(share('Удостоверение изъято')).toBeCloseTo(0.12, 1);
    expect(share('Внесен в список')).toBeCloseTo(0.13, 1);

    const additions = new Map<string, number>();
    for (const row of recordsIn(folder, 'supplementary_list.csv')) {
      const precinct = row['Номер участка'] ?? '';
      additions.set(precinct, (additions.get(precinct) ?? 0) + 1);
    }
    const all = [...additions.values()].reduce((sum, n) => sum + n, 0);
    expect(all / figures.precincts).toBeGreaterThan(23);
    expect(all / figures.precincts).toBeLessThan(31);
    const byEleven = (desk: string) =>
      recordsIn(folder, 'residence_certificates.csv').filter(
        (row) => row['Рабочее место'] === `участок № ${desk}` && (row['Дата и время выдачи'] ?? '').slice(11) < '11:00',
      ).length;
    expect([byEleven('138'), byEleven('139')]).toEqual([200, 150]);
  });
}, 60_000);
