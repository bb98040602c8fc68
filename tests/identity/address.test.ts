import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAddress, foldPlace, parseAddress, streetOnly } from '../../src/identity/index.js';

describe('foldAddress', () => {
  it.each([
    [
      'ALMATI ABAI 12 5',
      [
        'г. Алматы, ул. Абая, д. 12, кв. 5',
        'город Алматы, улица Абая, дом 12, квартира 5',
        'Алматы қ., Абай көшесі, 12 үй, 5 пәтер',
        'Алматы қаласы Абай к-сі 12-5',
        'г.Алматы ул.Абая д.12 кв.5',
        '050000, Республика Казахстан, г. Алматы, ул. Абая, 12 - 5',
        'ALMATY, Abay street 12, flat 5',
      ],
    ],
    ['ABAI 12A', ['ул. Абая, 12А', 'Абая 12 а', 'Абая 12-А', 'Абай көшесі, 12-а үй', 'ул. Абая, д. 12/А']],
    [
      'ABAI 12/1 5',
      ['ул. Абая 12/1, кв. 5', 'Абая д. 12 корп. 1 кв. 5', 'Абая, д. 12, корпус 1, кв 5', 'Абая 12 к. 1 кв 5'],
    ],
    [
      'SAMAL 2 33',
      ['мкр. Самал-2, д. 33', 'Самал-2 мкр, 33', 'Самал-2 ықшамауданы, 33 үй', 'м-н Самал-2, 33', 'Самал 2 ш.а., 33'],
    ],
    ['5 12 3', ['5 мкр, 12-3', 'мкр 5, д. 12, кв. 3', '5-й микрорайон, дом 12, кв. 3']],
    ['MOMISHULI 7', ['ул. Б. Момышулы, 7', 'ул. Момышулы 7', 'Момышұлы көшесі, 7', 'Б. Момышұлы даңғылы, 7 үй']],
    ['', ['', '-', ' , ', 'РК']],
  ])('%j', (folded, spellings) => {
    for (const written of spellings) expect(foldAddress(written), written).toBe(folded);
  });

  it('keeps the order and the numbers apart', () => {
    expect(foldAddress('ул. Абая 1, кв. 25')).not.toBe(foldAddress('ул. Абая 12, кв. 5'));
    expect(foldAddress('ул. Абая 12')).not.toBe(foldAddress('ул. Абая 21'));
    expect(foldAddress('ул. Абая 12/1')).not.toBe(foldAddress('ул. Абая 12, кв. 1'));
  });

  it('does not depend on case', () => {
    const part = fc.constantFrom(
      'ул. Абая',
      'Сәтпаев көшесі',
      'мкр 5',
      'г. Алматы',
      'д. 12а',
      '33 үй',
      'кв. 5',
      'с.о. Арқат',
      'пр-т Мира',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const written = parts.join(', ');
        expect(foldAddress(written.toUpperCase())).toBe(foldAddress(written));
      }),
    );
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'абгдкпсулАКҚ1259 -/.,;?«'), maxLength: 30 }), (written) => {
        expect(foldAddress(written)).toBe(foldAddress(written).trim());
        expect(Object.values(parseAddress(written)).every((part) => typeof part === 'string')).toBe(true);
        expect(written.length).toBeGreaterThanOrEqual(streetOnly(written).replaceAll(', ', '').length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseAddress', () => {
  it.each([
    ['г. Алматы, ул. Абая, д. 12, кв. 5', 'ALMATI', 'ABAI', '12', '5'],
    ['Алматы қ., Абай көшесі, 12 үй, 5 пәтер', 'ALMATI', 'ABAI', '12', '5'],
    ['Алматы, Абая 12-5', 'ALMATI', 'ABAI', '12', '5'],
    ['Алматы, Абая, 12, 5', 'ALMATI', 'ABAI', '12', '5'],
    ['Абая 12 кв 5', '', 'ABAI', '12', '5'],
    [
      '050000, Алматинская обл., Талгарский р-н, с. Панфилово, ул. Б. Момышулы, дом 7, корпус 2, кв. 10',
      'PANFILOVO',
      'MOMISHULI',
      '7/2',
      '10',
    ],
    ['Қызылорда облысы, Арал ауданы, Арал қаласы, Жанқожа батыр көшесі, 3', 'ARAL', 'JANKOJ BATIR', '3', ''],
    ['мкр. Калкаман, ул. Ауэзова, 12/1-45', '', 'AUEZOV', '12/1', '45'],
    ['Самал-2 мкр, 33 үй, 4 пәтер', '', 'SAMAL 2', '33', '4'],
    ['5 мкр 12-3', '', 'MKR 5', '12', '3'],
    ['ул. 8 Марта, 5', '', '8 MART', '5', ''],
    ['8 наурыз көшесі, 5 үй', '', '8 NAURIZ', '5', ''],
    ['г.Нур-Султан пр-т Кабанбай батыра 53А кв 12', 'ASTANA', 'KABANBAI BATIR', '53A', '12'],
    // English puts the house first, unless one stands behind.
    ['61 High Street, Flat 56', '', 'KIG', '61', '56'],
    ['Apt 4B, 221 Baker Street', '', 'BAKER', '221', '4B'],
    ['12 5th Avenue, London', 'LONDON', '5', '12', ''],
    ['8 Marta street, 12', '', '8 MART', '12', ''],
    ['14 Crescent Road, Leeds LS7 3PQ', 'LEDS', 'KRESTSENT', '14', ''],
    ['Flat 3, 61 Mill Lane, York YO10 4AB', 'IORK', 'MIL', '61', '3'],
    ['120 Elgin Drive, Ottawa, K1A 0B1', 'OTAUA', 'ELGIN', '120', ''],
    ['Rua das Acacias 42, apto 7, Recife, 50010-220', 'RETSIFE', 'DAS AKATSIAS', '42', '7'],
    ['Lange Wal 5, 6811 KV Arnhem', 'ARNKEM', 'LANGE UAL', '5', ''],
    ['48143 Munster, Hauptstrasse 5', 'MUNSTER', 'KAUPTSTRASE', '5', ''],
    ['12450 Cedar Road, Fresno', 'FRESNO', 'TSEDAR', '12450', ''],
    ['12450 Cedar Road, #5, Fresno 93720', 'FRESNO', 'TSEDAR', '12450', '5'],
    ['ul. Polna 8 m. 3, 00-950 Lublin', 'LUBLIN', 'POLN', '8', '3'],
    ['с. Карааул', 'KARAUL', '', '', ''],
    // A number may be part of a settlement's name, or a house of a village without streets.
    ['с. Акбастау 1, ул. Степная, д. 148', 'AKBASTAU 1', 'STEPNAI', '148', ''],
    ['с. Акбастау-1, ул. Степная, 148', 'AKBASTAU 1', 'STEPNAI', '148', ''],
    ['Ақбастау 1 ауылы, Степная көшесі, 148 үй', 'AKBASTAU 1', 'STEPNAI', '148', ''],
    ['рзд. 12, ул. Абая, д. 3', '12', 'ABAI', '3', ''],
    ['с. Акбастау 12', 'AKBASTAU', '', '12', ''],
    ['с. Акбастау, 12', 'AKBASTAU', '', '12', ''],
    ['с. Акбастау 12, кв. 3', 'AKBASTAU', '', '12', '3'],
    ['', '', '', '', ''],
  ])('%s', (written, settlement, street, house, flat) => {
    expect(parseAddress(written)).toEqual({ settlement, street, house, flat });
  });

  it('reads composed addresses back', () => {
    const number = fc.integer({ min: 1, max: 400 });
    const street = fc.constantFrom('Абая', 'Сатпаева', 'Толе би', 'Жибек жолы', '8 Марта', 'Г. Тукая');
    fc.assert(
      fc.property(street, number, number, (name, house, flat) => {
        const russian = parseAddress(`г. Тараз, ул. ${name}, д. ${house}, кв. ${flat}`);
        expect(russian).toMatchObject({ settlement: 'TARAZ', house: String(house), flat: String(flat) });
        expect(parseAddress(`г. Тараз ул. ${name} ${house}-${flat}`)).toEqual(russian);
        expect(parseAddress(`${flat} пәтер, ${house} үй, ул. ${name}, г. Тараз`)).toEqual(russian);
      }),
    );
  });
});

describe('streetOnly', () => {
  it.each([
    ['Flat 3, 61 Mill Lane, York YO10 4AB', 'Mill Lane, York'],
    ['48143 Munster, Hauptstrasse 5', 'Munster, Hauptstrasse'],
    ['г. Алматы, ул. Абая, д. 12, кв. 5', 'г. Алматы, ул. Абая'],
    ['Алматы қ., Абай көшесі, 12 үй, 5 пәтер', 'Алматы қ., Абай көшесі'],
    ['Алматы, Абая 12-5', 'Алматы, Абая'],
    ['мкр 5, д. 12, кв 3', 'мкр 5'],
    ['ул. 8 Марта, 5', 'ул. 8 Марта'],
    ['д. 12 к. 1 кв. 5, ул. Абая', 'ул. Абая'],
    ['ул. Абая, д. 12, г. Алматы', 'ул. Абая, г. Алматы'],
    ['050000, г. Алматы, ул. Абая 12а', 'г. Алматы, ул. Абая'],
    ['12', ''],
    ['', ''],
  ])('%j shows %j', (written, shown) => {
    expect(streetOnly(written)).toBe(shown);
  });

  it('never shows a house or flat number', () => {
    const street = fc.constantFrom(
      'ул. Абая',
      'Абай көшесі',
      'пр-т Мира',
      'Самал мкр',
      'мкр Самал',
      'Сатпаева',
      'с. Арқат, Орталық көшесі',
    );
    const form = fc.constantFrom(
      ', д. H, кв. F',
      ' H-F',
      ', H үй, F пәтер',
      ' H кв F',
      ', дом H, корп. F',
      ' HА',
      ', H, F',
      ' №H/F',
      ' д.Hкв.F',
    );
    fc.assert(
      fc.property(
        street,
        form,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        (name, tail, house, flat) => {
          const written = name + tail.replace('H', String(house)).replace('F', String(flat));
          expect(streetOnly(written), written).toBe(name);
        },
      ),
    );
  });
});

describe('foldPlace', () => {
  it.each([
    [
      'ASTANA',
      [
        'Астана',
        'г. Астана',
        'Астана қаласы',
        'г. Нур-Султан',
        'Нұр-Сұлтан қ.',
        'Nur-Sultan',
        'НУРСУЛТАН',
        'Целиноград',
      ],
    ],
    ['ORAL', ['Уральск', 'г.Уральск', 'Орал', 'Орал қаласы', 'Oral']],
    ['OSKEMEN', ['Усть-Каменогорск', 'Өскемен', 'Өскемен қаласы', 'Oskemen']],
    ['ALMATI', ['Алматы', 'г. Алматы', 'Алма-Ата', 'Almaty', 'Алматы қ.']],
    ['ALMATI OBL', ['Алматинская область', 'Алматы облысы', 'Алматинская обл.', 'Алматинская', 'ALMATI OBL']],
    [
      'TURKISTAN OBL',
      ['ЮКО', 'Южно-Казахстанская область', 'Туркестанская обл.', 'Түркістан облысы', 'Оңтүстік Қазақстан облысы'],
    ],
    ['BATIS KAZAKSTAN OBL', ['ЗКО', 'Западно-Казахстанская область', 'Батыс Қазақстан облысы', 'БҚО']],
    ['BOSTANDIK', ['Бостандыкский район', 'Бостандық ауданы', 'р-н Бостандыкский', 'Бостандықский р-н']],
    ['ALMAL', ['Алмалинский район', 'Алмалы ауданы']],
    ['TALAS', ['Таласский район', 'Талас ауданы']],
    ['KARAUL', ['с.Карааул', 'село Караул']],
    ['ARKAT', ['Аркатский с.о.', 'Арқат а.о.', 'Арқат ауылдық округі', 'Аркатский сельский округ']],
    ['', ['', '-', 'нет']],
  ])('%j', (folded, spellings) => {
    for (const written of spellings) expect(foldPlace(written), written).toBe(folded);
  });

  it('keeps a city and its region apart', () => {
    expect(foldPlace('г. Алматы')).not.toBe(foldPlace('Алматинская область'));
    expect(foldPlace('Павлодар')).not.toBe(foldPlace('Павлодарская область'));
    expect(foldPlace('г. Туркестан')).not.toBe(foldPlace('Туркестанская область'));
  });
});
