/** What a type word of an address announces; `dropped` says nothing (the country), `letter` is an initial. */
export type AddressRole =
  | 'street'
  | 'microdistrict'
  | 'house'
  | 'building'
  | 'flat'
  | 'settlement'
  | 'subdistrict'
  | 'district'
  | 'region'
  | 'dropped';

/** Where the name stands: behind its type word (Russian ул. Абая), before it (Kazakh Абай көшесі), or on either side. */
export type NameSide = 'behind' | 'before' | 'either';

/** A type word: its role and where its name stands. */
export interface TypeWord {
  role: AddressRole;
  side: NameSide;
  /** A number in front of the name is the house, where none stands behind: 61 High Street. */
  houseInFront?: true;
}

// Lower case, without dots; a hyphen stands for any of - / . inside an abbreviation (с.о., с/о, р-н, ш.а.).
const TYPES: readonly (readonly [role: AddressRole, side: NameSide, words: string])[] = [
  ['street', 'behind', 'ул улица улицы ул-ца просп пр-т пр-кт проспект пр пер переулок бул б-р бульвар пр-д проезд'],
  ['street', 'behind', 'шоссе тракт пл площадь наб набережная туп тупик аллея str'],
  [
    'street',
    'before',
    'street ave avenue road rd lane drive close crescent terrace boulevard blvd highway hwy parkway pkwy mews',
  ],
  [
    'street',
    'behind',
    'rua avenida av travessa calle carrera rue via viale corso piazza strada bulevardul ul ulica ulice jalan jl',
  ],
  ['street', 'before', 'sokak sokağı sok cadde caddesi cad bulvarı utca krt'],
  ['street', 'before', 'көшесі көше көш к-сі к-си кошеси коше көшесi даңғылы даңғыл даңғ даң д-лы дангылы дангыл'],
  ['street', 'before', 'тұйығы тұйық бульвары алаңы алаң көшесінің koshesi kóshesi köşesi dangyly'],
  ['microdistrict', 'either', 'мкр мкрн мкр-н мик-н м-н м-р микр микрорайон mkr'],
  [
    'microdistrict',
    'before',
    'микрорайоны ықшамаудан ықшамауданы ы-а ш-а шағынаудан шағынауданы мөлтекаудан мөлтекауданы',
  ],
  ['microdistrict', 'before', 'mahallesi mah'],
  ['microdistrict', 'either', 'жилмассив ж-м кв-л квартал орамы орам'],
  ['house', 'behind', 'д дом house'],
  ['house', 'either', 'үй үйі уй'],
  ['building', 'behind', 'корп корпус кор стр строение блок корпусы'],
  ['flat', 'behind', 'кв квартира комн комната ком бөлме flat apt apto apartment unit daire stan'],
  ['flat', 'either', 'пәтер пәт патер пәтері'],
  [
    'settlement',
    'behind',
    'г гор город с сел село п пос поселок посёлок пгт ст станция уч участок точка рзд разъезд аул зимовка',
  ],
  [
    'settlement',
    'before',
    'қ қала қаласы кала каласы қаласының а ауыл ауылы аулы кент кенті станциясы стансасы бекеті қыстауы учаскесі мекені разъезі',
  ],
  ['settlement', 'behind', 'г-а'],
  ['settlement', 'before', 'қ-ә'],
  ['subdistrict', 'either', 'с-о а-о к-о п-о п-а к-ә а-ә с-а сельский аульный поселковый ауылдық кенттік округ округі'],
  ['district', 'either', 'р-н район районы р-на'],
  ['district', 'before', 'аудан ауданы ауд ауданының'],
  ['region', 'either', 'обл область области'],
  ['region', 'before', 'облысы облыс облысының'],
  ['dropped', 'either', 'рк қр республика республикасы казахстан қазақстан kazakhstan им имени атын атындағы'],
];

/** In English a house stands in front of the name; Kazakh is written in these letters too, but with the house behind. */
const LATIN = /^[a-z]+$/;
const KAZAKH = /^(?:koshesi|dangyly)$/;

/** Type words by their lower-case text without dots. */
export const TYPE_WORDS: ReadonlyMap<string, TypeWord> = new Map(
  TYPES.flatMap(([role, side, words]) =>
    words.split(' ').map((word): [string, TypeWord] => {
      return [
        word,
        role === 'street' && side === 'before' && LATIN.test(word) && !KAZAKH.test(word)
          ? { role, side, houseInFront: true }
          : { role, side },
      ];
    }),
  ),
);

/** Endings of ordinal numbers (5-й, 8-ші): a number with one belongs to a name. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(
  'й ый ой ий я ая е ое го ші шы нші ншы інші ыншы th st nd rd'.split(' '),
);
