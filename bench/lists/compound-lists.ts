import { Random } from '../../src/sample/random.js';
import { composed, ranked } from './name-stock.js';
import type { PersonList } from './person-lists.js';
import { misdated, misheard, misread, mistyped } from './writing-errors.js';

const two = (value: number) => String(value).padStart(2, '0');
const words = (text: string) => text.trim().split(/\s+/u);
const PARTICLES = ['von', 'zu', 'van', 'von der', 'vom', 'zur'];
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
/** One name in several spellings that are all right. */
const SPELT = [
  ['ai', 'ay', 'ei', 'ey'],
  ['tt', 't', 'dt'],
  ['ck', 'k'],
  ['th', 't'],
  ['ff', 'f'],
] as const;

const without = (text: string) => text.replace(/[äöüÄÖÜß]/gu, (letter) => UMLAUTS[letter]!);

/**
 * German-like names with a whole birth date: umlauts written as one letter or two, ß as ss, double surnames of which one part is
 * left out, particles, second given names shortened or left out, spellings that sound alike. Some in six have a second record.
 */
export function compoundNames(records: number, seed: number): PersonList {
  const random = new Random(`compound/${seed}`);
  const given = ranked(
    random,
    words(`Jürgen Günther Käthe Björn Sören Lieselotte Annegret Walther Hildegard Friedrich Margarethe Reinhold Detlef
      Heinrich Rosemarie Volker Irmgard Siegfried Hannelore Ludwig Ottilie Eberhard Gertrud Konrad Theodor Wilhelmine
      Burkhard Elfriede Joachim Mathilde Adelheid Rüdiger Bärbel Gudrun Lothar Marlies Oskar Roswitha Egon Traute`),
    0.8,
  );
  const surname = ranked(
    random,
    composed(
      random,
      'Blüm Gräf Höf Kön Möl Röß Thür Vöß Buch Brandt Dorn Eich Hirsch Kraut Lind Maier Stein Weiß Wiel Zeid',
      'ler er ner mann bauer ing hoff schmidt - s tal',
    ),
    0.75,
  );
  const rows: string[][] = [];
  const truth: number[] = [];
  const share = random.pick([10, 16, 30]);
  for (let person = 0; rows.length < records; person += 1) {
    const names = random.percent(7) ? `${surname.draw()}-${surname.draw()}` : surname.draw();
    const family = random.percent(4) ? `${random.pick(PARTICLES)} ${names}` : names;
    const second = random.percent(25) ? given.draw() : '';
    const born = `${random.between(1820, 1895)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
    const row = [given.draw(), second, family, born];
    rows.push(row);
    truth.push(person);
    if (!random.percent(share)) continue;
    rows.push(writtenAgain(random, row));
    truth.push(person);
  }
  return {
    name: 'German-like compound names',
    headers: ['Vorname', 'Zweitname', 'Nachname', 'Geburtsdatum'],
    rows,
    truth: Int32Array.from(truth),
  };
}

function writtenAgain(random: Random, facts: readonly string[]): string[] {
  let [given, second, family, born] = facts as [string, string, string, string];
  if (random.percent(35)) [given, second, family] = [without(given), without(second), without(family)];
  if (second !== '' && random.percent(60)) second = random.percent(50) ? '' : `${second[0]!}.`;
  if (second !== '' && random.percent(15)) [given, second] = [`${given}-${second.toLowerCase()}`, ''];
  if (family.includes('-') && random.percent(40)) family = family.split('-')[random.below(2)]!;
  if (family.includes(' ') && random.percent(40)) family = family.split(' ').at(-1)!;
  const spelt = SPELT.find((forms) => forms.some((form) => family.includes(form)));
  if (spelt !== undefined && random.percent(30)) {
    const from = spelt.find((form) => family.includes(form))!;
    family = family.replace(from, random.pick(spelt));
  }
  const kind = random.below(100);
  const wrong = random.pick([mistyped, misread, misheard]);
  if (kind < 20) family = wrong(random, family);
  else if (kind < 40) given = wrong(random, given);
  else if (kind < 60) born = misdated(random, born);
  else if (kind < 65) [given, family] = [family, given];
  return [given, second, family, born];
}
