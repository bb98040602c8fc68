import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { detectEncoding } from '../../../src/load/read/bytes/encoding-detection.js';
import type { Language } from '../../../src/model.js';
import { packageRoot } from '../../../src/package-root.js';
import { cellText, paperText } from '../../../src/publish/words/cell-text.js';
import { encodingEvidenceText } from '../../../src/publish/words/files/encoding-words.js';
import { noteDetail } from '../../../src/publish/words/files/note-detail.js';
import { subjectText } from '../../../src/publish/words/labels.js';
import { measureWords } from '../../../src/publish/words/measure-words.js';
import { sourceText } from '../../../src/publish/words/sources/source-text.js';

const OTHERS = ['ru', 'kk'] as const satisfies readonly Language[];
/** A word of English prose; names of authors and works begin with a capital letter. */
const ENGLISH_WORD = /(?<![\p{L}/.])[a-z]{3,}(?![\p{L}/.-])/u;
const CHECKS = join(packageRoot(), 'sql', 'checks');

function filesNamed(pattern: RegExp): readonly string[] {
  return readdirSync(CHECKS, { recursive: true, encoding: 'utf8' }).filter((path) => pattern.test(path));
}

describe('days in cells', () => {
  it('writes a day of a date field the way of the language', () => {
    expect(cellText('birth_date', '1871-03-09', 'voter_list', 'ru')).toBe('09.03.1871');
    expect(cellText('birth_date', '1871-03-09', 'voter_list', 'kk')).toBe('09.03.1871');
    expect(cellText('birth_date', '1871-03-09', 'voter_list', 'en')).toBe('1871-03-09');
  });

  it('keeps the seconds of a moment', () => {
    expect(cellText('added_at', '2019-06-09T10:15', 'supplementary_list', 'ru')).toBe('09.06.2019, 10:15');
    expect(cellText('added_at', '2019-06-09T10:15:07', 'supplementary_list', 'kk')).toBe('09.06.2019, 10:15:07');
    expect(cellText('added_at', '2019-06-09T10:15:07', 'supplementary_list', 'en')).toBe('2019-06-09 10:15:07');
  });

  it('leaves what was written as it was written', () => {
    expect(cellText('birth_date', '«1871-3-9» → 1871-03-09', 'voter_list', 'ru')).toBe('«1871-3-9» → 09.03.1871');
    expect(cellText('birth_date', '«2019-06-09» → 1871-03-09', 'voter_list', 'ru')).toBe('«2019-06-09» → 09.03.1871');
    expect(cellText('birth_date', '1871', 'voter_list', 'ru')).toBe('1871');
    expect(cellText('certificate_no', '2019-06-09', 'residence_certificates', 'ru')).toBe('2019-06-09');
  });

  it('has the month in words where an office is asked in English', () => {
    expect(paperText('issued_at', '2019-06-03', 'residence_certificates', 'en')).toBe('3 June 2019');
    expect(paperText('issued_at', '2019-06-03', 'residence_certificates', 'ru')).toBe('03.06.2019');
    expect(paperText('certificate_no', '2019-06-03', 'residence_certificates', 'en')).toBe('2019-06-03');
  });
});

describe('words of the reader instead of English ones', () => {
  it('says every source of a parameter', () => {
    const sources = filesNamed(/check\.yaml$/).flatMap((path) => {
      const check = parse(readFileSync(join(CHECKS, path), 'utf8')) as {
        parameters?: Record<string, { source: string }>;
      };
      return Object.values(check.parameters ?? {}).map(({ source }) => source);
    });
    expect(sources.length).toBeGreaterThan(100);
    for (const language of OTHERS) {
      const left = sources.map((source) => sourceText(source, language)).filter((text) => ENGLISH_WORD.test(text));
      expect(left, language).toEqual([]);
    }
  });

  it('says every source of the election profiles', () => {
    const profile = readFileSync(join(packageRoot(), 'src', 'election', 'profiles', 'kz-2019.yaml'), 'utf8');
    const sources: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('source' in node && typeof node.source === 'string') sources.push(node.source);
      Object.values(node).forEach(walk);
    };
    walk(parse(profile));
    expect(sources.length).toBeGreaterThan(20);
    for (const language of OTHERS)
      expect(sources.map((source) => sourceText(source, language)).filter((text) => ENGLISH_WORD.test(text))).toEqual(
        [],
      );
  });

  it('keeps authors and a source of somebody else', () => {
    expect(sourceText('Iglewicz and Hoaglin: 3.5', 'ru')).toBe('Iglewicz и Hoaglin: 3,5');
    expect(sourceText('ODIHR VI, footnote 36', 'kk')).toBe('ДИАҚБ, VI, 36-ескертпе');
    expect(sourceText('Wahlordnung, Blatt 7', 'ru')).toBe('Wahlordnung, Blatt 7');
  });

  it('says by what an encoding was recognised', () => {
    const texts = [
      Buffer.from('﻿Фамилия;Имя\n'),
      Buffer.from('Фамилия;Имя\nАбай;Абай\n'),
      Buffer.from('surname;name\n'),
      Buffer.from('Фамилия;Имя\nАбаев;Абай\n', 'utf16le'),
      Buffer.concat([Buffer.from('Фамилия;Имя\n'), Buffer.from([0xc0, 0xe1, 0xe0, 0xe9, 0x0a])]),
      Buffer.from([
        0xd4, 0xe0, 0xec, 0xe8, 0xeb, 0xe8, 0xff, 0x3b, 0xc8, 0xec, 0xff, 0x0a, 0xc0, 0xe1, 0xe0, 0xe9, 0x3b, 0xc0,
        0x0a,
      ]),
    ];
    for (const head of texts) {
      const { found } = detectEncoding({ head, more: [], isWhole: true });
      for (const language of OTHERS) expect(encodingEvidenceText(found.evidence, language)).not.toMatch(ENGLISH_WORD);
      expect(encodingEvidenceText(found.evidence, 'en')).toBe(found.evidence);
    }
  });

  it('names the field of a note about dates', () => {
    const note = { kind: 'date-order', detail: 'birth_date: DD.MM (1200 : 0)' };
    expect(noteDetail(note, 'voter_list', 'ru')).toBe('Дата рождения: ДД.ММ (1200 : 0)');
    expect(noteDetail(note, 'voter_list', 'en')).toBe('Birth date: DD.MM (1200 : 0)');
    expect(noteDetail({ kind: 'date-order-unproven', detail: 'filed_at: ?' }, 'complaints', 'kk')).not.toContain(
      'filed_at',
    );
    expect(
      noteDetail({ kind: 'mixed-line-endings', detail: 'LF where most lines end in CRLF' }, 'voter_list', 'ru'),
    ).toBe('LF, у большинства строк CRLF');
    expect(noteDetail({ kind: 'column-doubtful', detail: 'birth_date: DD.MM' }, 'voter_list', 'ru')).toBe(
      'birth_date: DD.MM',
    );
  });

  it('says what a check names itself: totals, and values of its own', () => {
    interface Found {
      readonly subject: string;
      readonly measures?: Readonly<Record<string, unknown>>;
    }
    const literals = new Set(
      filesNamed(/\.sql$/).flatMap((path) =>
        [...readFileSync(join(CHECKS, path), 'utf8').matchAll(/'([A-Za-z][A-Za-z ]+)'/g)].map(([, text]) => text ?? ''),
      ),
    );
    const found = filesNamed(/expected[^/]*\.json$/).flatMap(
      (path) =>
        (JSON.parse(readFileSync(join(CHECKS, path), 'utf8')) as { findings?: readonly Found[] }).findings ?? [],
    );
    expect(found.length).toBeGreaterThan(500);
    for (const language of OTHERS) {
      const subjects = found.flatMap(({ subject }) => (literals.has(subject) ? [subject] : []));
      const values = found.flatMap(({ measures = {} }) =>
        Object.entries(measures).filter(([, value]) => typeof value === 'string' && literals.has(value)),
      );
      expect(subjects.length).toBeGreaterThan(5);
      expect(values.length).toBeGreaterThan(5);
      const said = [
        ...subjects.map((subject) => subjectText('total', subject, language)),
        ...values.map(([name, value]) => measureWords(name, String(value), language)),
      ];
      expect(said.filter((text) => ENGLISH_WORD.test(text) || /\b[A-Z]{3,}\b/.test(text))).toEqual([]);
    }
  });
});
