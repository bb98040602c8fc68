import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldName,
  foldSurname,
  mixedScriptWords,
  nameDistance,
  patronymicRoot,
  patronymicSex,
  splitFullName,
  surnameRoot,
} from '../../src/identity/index.js';

const KAZAKH = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі';
const cyrillicWord = fc.string({ unit: fc.constantFrom(...KAZAKH), minLength: 1, maxLength: 14 });
const latinWord = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäğñöşüçýúéž'),
  minLength: 1,
  maxLength: 14,
});
const written = fc.oneof(
  cyrillicWord,
  latinWord,
  fc.string({
    unit: fc.constantFrom(...KAZAKH, ...KAZAKH.toUpperCase(), ...'AEHKOxyz', ..."-'?. \u00a0"),
    maxLength: 20,
  }),
);
const skeleton = fc.string({ unit: fc.constantFrom(...'ABDEFGIJKLMNOPRSTUVZ'), maxLength: 10 });

describe('foldName', () => {
  it.each([
    ['Әлия', 'Алия', 'Aliya', 'Alia', 'Älïya'],
    ['Ғалым', 'Галым', 'Galym', 'Ghalym', 'Ğalım'],
    ['Қайрат', 'Кайрат', 'Kairat', 'Qairat', 'Qayrat', 'Kayrat'],
    ['Нұрсұлтан', 'Нурсултан', 'Nursultan', 'Nūrsūltan'],
    ['Жәния', 'Жания', 'Zhaniya', 'Janiya', 'Джания'],
    ['Тоқаев', 'Токаев', 'Tokayev', 'Tokaev', 'Toqaev', 'ТОКАЕВ'],
    ['Жамбыл', 'Zhambyl', 'Jambyl', 'Джамбыл', 'Dzhambyl', 'Djambyl'],
    ['Косанов', 'Коссанов', 'Kossanov', 'Kosanov', 'Qosanov'],
    ['Еспаева', 'Yespayeva', 'Espaeva', 'Ёспаева'],
    ['Щербаков', 'Shcherbakov', 'Scherbakov'],
    ['Алексей', 'Aleksey', 'Alexey', 'Aleksei'],
    ['Воробьёв', 'Воробьев', 'Vorobyov', 'Vorobyev'],
    ['Ильяс', 'Ilyas', 'Iliyas', 'Ілияс'],
    ['Шыңғыс', 'Шынгыс', 'Shyngys', 'Şıñğıs', 'Шингис'],
    ['Цой', 'Tsoi', 'Tsoy'],
    ['Хасан', 'Қасан', 'Khasan', 'Hasan', 'Xasan'],
    ['Сәуле', 'Сауле', 'Saule', 'Sawle'],
    ['Юлия', 'Yuliya', 'Yulia', 'Iuliia'],
  ])('meets: %s, %s, …', (...spellings) => {
    expect(new Set(spellings.map(foldName)).size, spellings.map(foldName).join(' ')).toBe(1);
  });

  it('keeps different names apart', () => {
    const names = [
      'Асан',
      'Асхан',
      'Асхат',
      'Асылхан',
      'Ержан',
      'Нұржан',
      'Айгүл',
      'Гүлнар',
      'Серік',
      'Берік',
      'Дана',
      'Дина',
    ];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });

  it('puts punctuation, hyphens and spaces to one space', () => {
    for (const name of [
      'Қасым-Жомарт',
      'Касым Жомарт',
      ' касым  -  жомарт ',
      'Касым‑Жомарт',
      'Касым\u00a0Жомарт',
      'КАСЫМ.ЖОМАРТ',
    ]) {
      expect(foldName(name), name).toBe('KASIM JOMART');
    }
    expect(foldName('O’Connor')).toBe(foldName('OConnor'));
    expect(foldName('Ки\u00adм')).toBe('KIM');
  });

  it('is empty for blanks and placeholders', () => {
    for (const name of [
      '',
      '  ',
      '-',
      '—',
      '.',
      '***',
      'нет',
      'НЕТ',
      'жоқ',
      'Жок',
      'отсутствует',
      'null',
      'n/a',
      'б/о',
      '?',
      '???',
    ]) {
      expect(foldName(name), name).toBe('');
    }
  });

  it('keeps a question mark inside a word as a wildcard', () => {
    expect(foldName('?ызылорда')).toBe('?IZILORDA');
    expect(foldName('Н?рс?лтан')).toBe('N?RS?LTAN');
    expect(foldName('А??у')).toBe('A??U');
    expect(nameDistance(foldName('?ызылорда'), foldName('Қызылорда'))).toBe(0);
    expect(foldName('Асан ?')).toBe('ASAN');
  });

  it('resolves look-alike letters inside a word', () => {
    expect(foldName('Иванoв')).toBe(foldName('Иванов'));
    expect(foldName('CEPГEЙ')).toBe(foldName('СЕРГЕЙ'));
    expect(foldName('Серiк')).toBe(foldName('Серік'));
    expect(foldName('Ivаnov')).toBe(foldName('Ivanov'));
    expect(foldName('Нasan Петров')).toBe(foldName('Hasan Петров'));
  });

  it('keeps letters of other scripts', () => {
    expect(foldName('李小龍')).toBe('李小龍');
    expect(foldName('გიორგი')).not.toBe('');
  });

  it.each([
    ['राजेश', 'रजेश'],
    ['রিনা', 'রানা'],
    ['สมศรี', 'สมศร'],
    ['မြင့်', 'မြတ်'],
  ])('keeps the marks by which a script writes vowels: %s is not %s', (name, other) => {
    expect(foldName(name)).not.toBe(foldName(other));
    expect(foldName(foldName(name))).toBe(foldName(name));
  });

  it.each([
    ['Αλέξανδρος', 'ΑΛΕΞΑΝΔΡΟΣ'],
    ['Μαρία', 'Μαρια'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['فاطمة', 'فاطمه'],
    ['علی', 'علي'],
    ['דָּוִד', 'דוד'],
    ['फ़ातिमा', 'फातिमा'],
  ])('takes off what is written or not: %s is %s', (name, other) => {
    expect(foldName(name)).toBe(foldName(other));
    expect(foldName(foldName(name))).toBe(foldName(name));
  });

  it('gives A to Z, digits, question marks and single spaces for Cyrillic and Latin', () => {
    fc.assert(fc.property(written, (name) => /^(?:[A-Z0-9?]+(?: [A-Z0-9?]+)*)?$/.test(foldName(name))));
  });

  it('is idempotent on anything', () => {
    fc.assert(
      fc.property(written, (name) => foldName(foldName(name)) === foldName(name)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => foldName(foldName(name)) === foldName(name)),
      { numRuns: 2000 },
    );
  });

  it('does not depend on case or on composed letters', () => {
    fc.assert(
      fc.property(fc.oneof(cyrillicWord, latinWord), (name) => {
        expect(foldName(name.toUpperCase())).toBe(foldName(name));
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name));
        expect(foldName(`\u00a0${name} `)).toBe(foldName(name));
      }),
    );
  });

  it('writes a doubled letter once', () => {
    expect(foldName('Ййеркен')).toBe(foldName('Йеркен'));
    fc.assert(
      fc.property(cyrillicWord, fc.nat(), (name, at) => {
        const i = at % name.length;
        expect(foldName(name.slice(0, i) + name.charAt(i) + name.slice(i))).toBe(foldName(name));
      }),
    );
  });

  it('gives the same with a full cache', () => {
    const before = foldName('Нұрсұлтан');
    for (let i = 0; i < 70_000; i++) foldName(`Имя${i}`);
    expect(foldName('Нұрсұлтан')).toBe(before);
  });
});

describe('foldSurname', () => {
  it.each([
    ['Иванова', 'Иванов'],
    ['Сергеева', 'Сергеев'],
    ['Королёва', 'Королев'],
    ['Синицына', 'Синицын'],
    ['Сәдуақасова', 'Садуакасов'],
    ['Достоевская', 'Достоевский'],
    ['Dostoevskaya', 'Достоевский'],
    ['Dostoyevsky', 'Достоевский'],
    ['Толстая', 'Толстой'],
    ['Трубецкая', 'Трубецкой'],
    ['Белая', 'Белый'],
    ['Ivanova', 'Иванов'],
    ['Kosanova', 'Коссанов'],
    ['Иванова-Петрова', 'Иванов-Петров'],
    ['Зуева', 'Зуев'],
    ['Осина', 'Осин'],
  ])('%s is %s', (feminine, masculine) => {
    expect(foldSurname(feminine)).toBe(foldSurname(masculine));
  });

  it('does not strip short roots', () => {
    for (const name of [
      'Сова',
      'Нина',
      'Дина',
      'Ева',
      'Рая',
      'Зоя',
      'Цой',
      'Чой',
      'Ким',
      'Ли',
      'Мая',
      'Серік',
      'Ахметбай',
    ]) {
      expect(foldSurname(name), name).toBe(foldName(name));
    }
  });

  it('is idempotent and never empty for a name', () => {
    fc.assert(
      fc.property(cyrillicWord, (name) => {
        expect(foldSurname(foldSurname(name))).toBe(foldSurname(name));
        expect(foldSurname(name) === '').toBe(foldName(name) === '');
      }),
      { numRuns: 1000 },
    );
  });

  it('has a root that lost its ending', () => {
    expect(surnameRoot('Сериков')).toBe(surnameRoot('Серік'));
    expect(surnameRoot('Серикова')).toBe('SERIK');
    expect(surnameRoot('Львов')).toBe('LVOV');
    expect(surnameRoot('Ким')).toBe('KIM');
  });
});

describe('patronymics', () => {
  it.each([
    [
      'BOLAT',
      [
        'Болатович',
        'Болатұлы',
        'Болат улы',
        'Bolatuly',
        'Болатқызы',
        'Болат',
        'БОЛАТОВНА',
        'Bolatovich',
        'Bolat qyzy',
        'Болат-оғлы',
      ],
    ],
    ['SERIK', ['Серікұлы', 'Серікқызы', 'Сериккызы', 'Сериковна', 'Серикович', 'Serikqyzy', 'Серік қызы', 'Серік']],
    ['SERGE', ['Сергеевич', 'Сергеевна', 'Сергейұлы', 'Сергей кызы', 'Sergeyevich']],
    ['ABA', ['Абаевич', 'Абайұлы', 'Абай қызы', 'Абаевна']],
    ['IUR', ['Юрьевич', 'Юрьевна', 'Юрийұлы', 'Yuryevich']],
    ['IL', ['Ильич', 'Ильинична']],
    ['NIKIT', ['Никитич', 'Никитична']],
    ['ALI', ['Алиевич', 'Әліұлы', 'Али кызы', 'Әліқызы']],
    ['RASUL', ['Расулович', 'Расул', 'Расулұлы']],
    ['MAMED', ['Мамед оглы', 'Мамедоглы', 'Мамед кызы', 'Mamed oglu', 'Мамедқизи']],
  ])('%s is the root of all its forms', (root, forms) => {
    for (const form of forms) expect(patronymicRoot(form), form).toBe(root);
  });

  it('is found behind an ending that lost its Kazakh letter', () => {
    expect(['Болат?лы', 'Болат?ызы', 'Болат ?ызы', 'Болато?лы'].map(patronymicRoot)).toEqual(Array(4).fill('BOLAT'));
    expect(['Болат?лы', 'Болат?ызы'].map(patronymicSex)).toEqual(['m', 'f']);
  });

  it('has no root where there is none', () => {
    for (const form of ['', '-', 'нет', 'жоқ', 'улы', 'кызы', '.']) expect(patronymicRoot(form), form).toBe('');
  });

  it('gives one root for all endings of any root that ends in a consonant', () => {
    const root = fc
      .array(fc.tuple(fc.constantFrom(...'бгдзклмнрст'), fc.constantFrom(...'аеоу')), { minLength: 1, maxLength: 3 })
      .chain((pairs) =>
        fc.constantFrom(...'бдзклмнрст').map((last) => pairs.map((pair) => pair.join('')).join('') + last),
      );
    fc.assert(
      fc.property(root, (name) => {
        const endings = [
          'ович',
          'овна',
          'ұлы',
          'улы',
          ' улы',
          'қызы',
          'кызы',
          ' қызы',
          'кизи',
          'оглы',
          ' оғлы',
          'қизи',
        ];
        const roots = new Set(endings.map((ending) => patronymicRoot(name + ending)));
        expect([...roots]).toEqual([foldName(name)]);
      }),
    );
  });

  it('shows the sex', () => {
    for (const form of ['Болатович', 'Сергеевич', 'Ильич', 'Болатұлы', 'Болат улы', 'Bolatuly', 'Мамед оглы']) {
      expect(patronymicSex(form), form).toBe('m');
    }
    for (const form of ['Болатовна', 'Сергеевна', 'Ильинична', 'Болатқызы', 'Болат кизи', 'Bolatqyzy']) {
      expect(patronymicSex(form), form).toBe('f');
    }
    for (const form of ['', '-', 'Болат', 'Расул', 'Айгүл']) expect(patronymicSex(form), form).toBeNull();
  });
});

describe('splitFullName', () => {
  it.each([
    ['Сериков Асан Болатович', 'Сериков', 'Асан', 'Болатович'],
    ['Серік Асан Болат улы', 'Серік', 'Асан', 'Болат улы'],
    ['Серік Айгүл Болат Қызы', 'Серік', 'Айгүл', 'Болат Қызы'],
    ['Гасанов Али Мамед оглы', 'Гасанов', 'Али', 'Мамед оглы'],
    ['Иван Иванович Петров', 'Петров', 'Иван', 'Иванович'],
    ['Абрамович Роман Аркадьевич', 'Абрамович', 'Роман', 'Аркадьевич'],
    ['Иванов, Иван Иванович', 'Иванов', 'Иван', 'Иванович'],
    ['Иванова - Петрова Анна Ивановна', 'Иванова-Петрова', 'Анна', 'Ивановна'],
    ['Ким Ен Сун Ивановна', 'Ким', 'Ен Сун', 'Ивановна'],
    ['Сериков Асан', 'Сериков', 'Асан', ''],
    ['Сериков А.Б.', 'Сериков', 'А.', 'Б.'],
    ['А.Б. Сериков', 'Сериков', 'А.', 'Б.'],
    ['рядовой Сериков А.Б.', 'Сериков', 'А.', 'Б.'],
    ['ст. сержант Сериков Асан Болатович', 'Сериков', 'Асан', 'Болатович'],
    ['Майор Иван Петрович', 'Майор', 'Иван', 'Петрович'],
    ['Айгүл Болатқызы', '', 'Айгүл', 'Болатқызы'],
    ['Сериков', 'Сериков', '', ''],
    ['  ', '', '', ''],
    ['Сериков\u00a0Асан  Болатұлы ', 'Сериков', 'Асан', 'Болатұлы'],
  ])('%j', (cell, surname, givenName, patronymic) => {
    expect(splitFullName(cell)).toEqual({ surname, givenName, patronymic });
  });
});

describe('mixedScriptWords', () => {
  it('finds words of two scripts, as written', () => {
    expect(mixedScriptWords('Иванoв Иван')).toEqual(['Иванoв']);
    expect(mixedScriptWords('CEPГEЙ Сepiк')).toEqual(['CEPГEЙ', 'Сepiк']);
    expect(mixedScriptWords('Иванов Smith')).toEqual([]);
    expect(mixedScriptWords('Иванова-Smith')).toEqual([]);
    expect(mixedScriptWords('Қасым')).toEqual([]);
    expect(mixedScriptWords('')).toEqual([]);
  });

  it('finds nothing in words of one script', () => {
    fc.assert(fc.property(cyrillicWord, latinWord, (a, b) => mixedScriptWords(`${a} ${b}`).length === 0));
  });
});

describe('nameDistance', () => {
  it('counts letters', () => {
    expect(nameDistance('ASAN', 'ASAN')).toBe(0);
    expect(nameDistance('ASAN', 'ASKAN')).toBe(1);
    expect(nameDistance('OMIR', 'UMIR')).toBe(1);
    expect(nameDistance('', 'ASAN')).toBe(4);
  });

  it('lets a question mark stand for any one letter', () => {
    expect(nameDistance('?IZIL', 'KIZIL')).toBe(0);
    expect(nameDistance('N?R', 'NR')).toBe(1);
    expect(nameDistance('A??U', 'AKU')).toBe(1);
    expect(nameDistance('?', '')).toBe(1);
  });

  it('is symmetric, and zero exactly for equal names without wildcards', () => {
    fc.assert(
      fc.property(skeleton, skeleton, (a, b) => {
        expect(nameDistance(a, b)).toBe(nameDistance(b, a));
        expect(nameDistance(a, b) === 0).toBe(a === b);
        expect(nameDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(nameDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('is never greater with a letter hidden, and symmetric then too', () => {
    fc.assert(
      fc.property(skeleton, skeleton, fc.nat(9), (a, b, at) => {
        const hidden = a.length === 0 ? a : `${a.slice(0, at % a.length)}?${a.slice((at % a.length) + 1)}`;
        expect(nameDistance(hidden, b)).toBeLessThanOrEqual(nameDistance(a, b));
        expect(nameDistance(hidden, b)).toBe(nameDistance(b, hidden));
        expect(nameDistance(hidden, a)).toBe(0);
      }),
    );
  });
});
