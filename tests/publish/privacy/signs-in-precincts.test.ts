import { expect, test } from 'vitest';
import { concealmentOf } from '../../../src/publish/privacy/concealment.js';
import { inFolder, loadExample } from '../../checks/example-audit.js';

test('a name of a precinct that is like no other is sought with every sign that it holds', async () => {
  const odd = 'Остров - Южный (3) [б] {в} $4 ^5 a|b c*d e? f+ \\ g/8';
  const rows = [...Array.from({ length: 12 }, (_, at) => `${at + 1};Первая`), `"${odd}";Вторая`];
  const files = {
    'Протоколы УИК.csv': `УИК;ТИК;Число избирателей в списке\n${rows.map((row) => `${row};100\n`).join('')}`,
  };
  await inFolder({ ...files, 'election.yaml': 'extends: generic\n' }, async (folder) => {
    const db = await loadExample(folder);
    const shown = concealmentOf(db).hide(`Участок ${odd} и участок 7`);
    expect(shown).not.toContain('Южный');
    expect(shown).toContain('участок 7');
    db.close();
  });
});

test('the area before the numbers of many precincts is shown in protocols alone, a name before one number is not', async () => {
  const rows = [
    ...Array.from({ length: 12 }, (_, at) => `Северный край/${at + 1}`),
    ...Array.from({ length: 4 }, (_, at) => `Аманов Ержан/${at + 1}`),
  ];
  const files = {
    'Протоколы УИК.csv': `УИК;ТИК;Число избирателей в списке\n${rows.map((row) => `${row};Первая;100\n`).join('')}`,
  };
  await inFolder({ ...files, 'election.yaml': 'extends: generic\n' }, async (folder) => {
    const db = await loadExample(folder);
    const { hide, isKnown } = concealmentOf(db);
    expect(hide('Северный край/7 и Аманов Ержан/2')).toContain('Северный край/7 и ');
    expect(hide('Северный край/7 и Аманов Ержан/2')).not.toContain('Аманов');
    expect([isKnown('Северный край/7'), isKnown('Аманов Ержан/2')]).toEqual([true, false]);
    db.close();
  });
});
