import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

const look = (files: Record<string, string>) =>
  loaded(files, ({ all }) => ({
    precincts: all<{ p: string }>('select distinct precinct as p from listing order by 1').map(({ p }) => p),
    people: all<{ text: string }>(
      `select list || ' ' || surname || ' ' || coalesce(given_name, '') || ' ' || coalesce(voted, '-') as text
       from listing order by record_id`,
    ).map(({ text }) => text),
    numbers: all<{ n: number }>('select count(*) as n from listing where iin is not null')[0]?.n,
  }));

describe('lists of offices in other countries', () => {
  it('Georgian headers and title', async () => {
    const list =
      'ამომრჩეველთა სია;;;;\nსაარჩევნო უბანი № 34;;;;\n№;გვარი;სახელი;პირადი ნომერი;ხელმოწერა\n1;ბერიძე;ნინო;01001012345;+\n2;ლომიძე;ლუკა;01001012346;\n';
    expect(await look({ 'სია.csv': list })).toMatchObject({ precincts: ['34'], numbers: 2 });
  });

  it('Romanian main and supplementary lists are told apart by their names, and say da and nu', async () => {
    const list = (surname: string, voted: string) =>
      `Secția de votare nr. 1/12;;;;\nNr. crt.;Numele;Prenumele;IDNP;Semnătura alegătorului\n1;${surname};Ion;2003400123456;${voted}\n`;
    const found = await look({
      'lista electorala de baza.csv': list('Rusu', 'nu'),
      'lista electorala suplimentara.csv': list('Ceban', 'da').replace('3456', '3499'),
    });
    expect(found.precincts).toEqual(['1/12']);
    expect(found.people).toEqual(['voter Rusu Ion 0', 'supplementary Ceban Ion 1']);
  });

  it.each([
    ['Precinct No.: 0123A', '0123A'],
    ['Polling Station Code: 047275137200101', '047275137200101'],
    ['Biračko mjesto br. 001A003', '001A003'],
    ['Sección electoral nº 45', '45'],
  ])('the title "%s" says the precinct', async (title, precinct) => {
    const list = `${title},,\nNo.,Surname,Other names\n1,KAMAU,JOHN OTIENO\n`;
    const found = await look({ 'register.csv': list });
    expect([found.precincts, found.people]).toEqual([[precinct], ['voter KAMAU JOHN OTIENO -']]);
  });

  it('a line of noughts in a protocol is no candidate', async () => {
    const protocol =
      'Nr komisji;Liczba kart nieważnych;Liczba głosów ważnych;KANDYDAT A;KANDYDAT B\n1;0;30;10;20\n2;0;40;15;25\n3;0;50;20;30\n';
    const found = await loaded({ 'wyniki.csv': protocol }, ({ all }) =>
      all<{ c: string }>('select distinct candidate as c from candidate_vote order by 1').map(({ c }) => c),
    );
    expect(found).toEqual(['KANDYDAT A', 'KANDYDAT B']);
  });
});

describe('a list in the table of one byte a letter of its country', () => {
  const bosnian = 'Biračko mjesto;Prezime;Ime;JMBG\n7;Hadžić;Šefik;0101985123456\n7;Đurić;Anđa;0202985123456\n';
  const polish =
    'Numer obwodu;Nazwisko;Imię;PESEL\n7;Wałęsa;Łucja;85010112345\n7;Dąbrowska;Bożena;85010112346\n7;Gołąb;Żaneta;85010112347\n';
  const french = 'Bureau de vote;Nom;Prénom\n7;Lefèvre;Hélène\n7;Šimon;François\n';
  const spanish = 'Mesa;Apellidos;Nombre\n7;Muñoz Peña;José\n7;Núñez;María\n';

  it.each([
    ['windows-1250', bosnian, ['Hadžić Šefik', 'Đurić Anđa']],
    ['windows-1250', polish, ['Wałęsa Łucja', 'Dąbrowska Bożena', 'Gołąb Żaneta']],
    ['windows-1252', french, ['Lefèvre Hélène', 'Šimon François']],
    ['windows-1252', spanish, ['Muñoz Peña José', 'Núñez María']],
  ])('%s: %j', async (encoding, list, names) => {
    const found = await loaded({ 'voter_list.csv': iconv.encode(list, encoding) }, ({ all }) => ({
      names: all<{ name: string }>("select surname || ' ' || given_name as name from listing order by record_id"),
      encoding: all<{ encoding: string }>('select encoding from source_file')[0]?.encoding,
    }));
    expect([found.encoding, found.names.map(({ name }) => name)]).toEqual([encoding, names]);
  });
});
