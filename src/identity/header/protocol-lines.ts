import { plainHeader } from './comparable.js';

/**
 * What the lines of protocols count, by language: beginnings of words that must all stand in a line, behind "!" those that must not;
 * "=" before a whole word. Of two that fit the first is meant: what is narrower stands above what is wider.
 */
const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  romanian: {
    additions: 'alegator suplimentar | alegator adaug | list suplimentar !particip semn | =ls',
    voters_on_list:
      'alegator list !suplimentar particip semn prezent votat nume prenume adres | alegator inscris !suplimentar | inscris list permanent',
    voted: 'alegator particip | alegator votat | alegator prezent',
    ballots_unused: 'buletin neutiliz | buletin nefolosi | buletin neintrebuint',
    ballots_spoiled: 'buletin anulat',
    ballots_received: 'buletin primit',
    ballots_issued: 'buletin eliberat',
    ballots_in_box: 'buletin urn',
    invalid: 'buletin nevalabil | vot nevalabil | vot nul',
    valid: 'vot valabil',
  },
  ukrainian: {
    additions: 'виборц додатков',
    voted: 'виборц участ | виборц отримал бюлетен',
    voters_on_list: 'виборц спис !додатков витяг дому',
    ballots_unused: 'бюлетен невикорист',
    ballots_received: 'бюлетен отриман !виборц',
    ballots_issued: 'бюлетен видан',
    invalid: 'бюлетен недіисн',
  },
  polish: {
    additions: 'wyborc dopisan',
    voters_on_list: 'wyborc uprawnion | wyborc spis !dopisan',
    ballots_unused: 'nie wykorzyst kart',
    ballots_received: 'otrzym kart',
    ballots_in_box: 'kart wyjet',
    invalid: 'glos niewazn',
    valid: 'glos wazn',
  },
  bulgarian: {
    additions: 'избирател дописан',
    voted: 'гласувал избирател',
    voters_on_list: 'избирател спис !дописан гласувал',
    ballots_unused: 'неизползван бюлетин',
    ballots_received: 'получен бюлетин',
    invalid: 'недеиствителн бюлетин',
  },
  spanish: {
    voters_on_list: 'elector inscrit !votar adicional | elector padron !votar adicional',
    additions: 'elector adicional | elector agregad',
    voted: 'elector votaron | ciudadan votaron',
    ballots_received: 'papeleta recibid | boleta recibid',
  },
  french: {
    additions: 'electeur ajout | electeur supplement | liste additive',
    voters_on_list: 'electeur inscrit !votant',
    ballots_unused: 'bulletin inutilis | bulletin non utilis',
    ballots_received: 'bulletin recu',
    invalid: 'bulletin nul',
    valid: 'suffrage exprim',
  },
  german: {
    additions: 'nachtrag wahl',
    voters_on_list: 'wahlberechtig verzeichnis',
    voted: 'wahler insgesamt',
    ballots_unused: 'unbenutzt stimmzettel',
    ballots_received: 'erhalten stimmzettel',
    ballots_issued: 'ausgegeben stimmzettel',
  },
  italianAndPortuguese: {
    additions: 'elettor aggiunt | eleitor acrescent',
    ballots_unused: 'schede non utilizz | schede inutilizz',
    ballots_received: 'schede ricevut | cedula recebid',
    ballots_issued: 'schede consegnat',
  },
  southSlavic: {
    additions: 'naknadno birac | накнадно бирач',
    voted: 'birac glas | бирач глас | ukupno glasov | избирач глас',
    voters_on_list:
      'birac upis !naknadno | бирач упис !накнадно | ukup broj birac | укуп број бирач | избирач запиш | volivc imenik',
    ballots_unused: 'neupot listic | неупот листић | неискорист ливч',
    ballots_received: 'primljen listic | примљен листић | примен ливч',
    invalid: 'nevaz listic | неваж листић | неваж ливч | neveljavn glasovn',
    valid: 'vaz listic | важ листић | важ ливч | veljavn glasovn',
  },
  czechAndSlovak: {
    additions: 'volic dopsan | volic dopisan',
    voted: 'volic zucastn',
    voters_on_list: 'volic seznam | volic zoznam',
    ballots_issued: 'vydan obalk',
    ballots_unused: 'nepouzit listk',
    invalid: 'neplatn hlas',
    valid: 'platn hlas',
  },
  hungarian: {
    voted: 'megjelent szavaz | megjelent valaszto',
    voters_on_list: 'nevjegyz valaszto',
    invalid: 'ervenytelen szavaz',
    valid: 'ervenyes szavaz',
  },
  turkish: {
    additions: '=ek secmen',
    voted: 'oy kullanan',
    voters_on_list: 'kayitl secmen',
    ballots_unused: 'kullanilmayan pusula',
  },
  georgianAndArmenian: {
    additions: 'დამატებით სი | სპეციალურ სი | լրացուցիչ ցուցակ',
    voted: 'მონაწილ | քվեարկ մասնակ',
    voters_on_list: 'ამომრჩეველთა საერთო | ამომრჩევ სია',
    ballots_unused: 'გამოუყენებ ბიულეტენ',
    ballots_spoiled: 'გაფუჭებ ბიულეტენ',
    ballots_received: 'მიღებულ ბიულეტენ',
    invalid: 'ბათილ | անվավեր',
    valid: 'վավեր',
  },
  albanian: {
    additions: 'zgjedhes shtuar | liste shtes',
    voted: 'votues gjithsej',
    voters_on_list: 'zgjedhes list',
    ballots_unused: 'flet paperdor',
    ballots_received: 'flet marra',
    invalid: 'pavlefshm',
    valid: 'vlefshm',
  },
  baltic: {
    additions: 'papild saras',
    voted: 'dalyvav rinkej | nobalsoj | haaletanu',
    voters_on_list: 'rinkej skaic | rinkej saras | balsstiesig skait | valijat arv',
    ballots_unused: 'nepanaudo biulet | kasutamata sedel',
    ballots_received: 'gaut biulet',
    invalid: 'negalioj biulet | nederig zim | kehtetu sedel',
    valid: 'galioj biulet | derig zim | kehtiv haal',
  },
  nordicAndGreek: {
    voters_on_list: 'rostberattig | stemmeberettig | aanioikeut',
    voted: 'ψηφισα',
    invalid: 'ακυρα',
    valid: 'εγκυρα',
    additions: 'συμπληρωματικ καταλογ',
  },
  turkicOfAsia: {
    additions: 'кошумча тизме | shimcha yxat',
    voted: 'добуш бер | ovoz bergan',
    voters_on_list: 'шаилоочу тизме | тизме шаилоочу | saylovchi son !ovoz',
    invalid: 'жараксыз',
  },
  indonesianAndMongolian: {
    additions: 'pemilih tambahan | pemilih khusus | =dpk',
    voted: 'pengguna pilih | санал өгсөн',
    voters_on_list: 'pemilih =dpt | сонгогч тоо !санал',
    ballots_received: 'surat suara diterima',
    invalid: 'suara tidak sah',
    valid: 'suara sah !tidak',
  },
};

interface Line {
  readonly concept: string;
  readonly all: readonly Begins[];
  readonly none: readonly Begins[];
}

type Begins = (word: string) => boolean;

const PROTOCOL: readonly Line[] = Object.values(LINES)
  .flatMap((lines) => Object.entries(lines))
  .flatMap(([concept, each]) => each.split(' | ').map((words): [string, string] => [concept, words]))
  .map(([concept, words]) => {
    const [all = '', none = ''] = words.split(' !');
    return { concept, all: beginningsOf(all), none: beginningsOf(none) };
  });

function beginningsOf(words: string): readonly Begins[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const plain = plainHeader(word);
      return word.startsWith('=') ? (each: string) => each === plain : (each: string) => each.startsWith(plain);
    });
}

/** What a line of a protocol in one of these languages counts; null for anything else. */
export function lineElsewhere(plain: string): string | null {
  const words = plain.split(' ');
  const has = (begins: Begins) => words.some(begins);
  return PROTOCOL.find(({ all, none }) => all.every(has) && !none.some(has))?.concept ?? null;
}
