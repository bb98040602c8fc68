import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model.js';
import { figuresIn } from '../../src/page/numbers.js';
import { MAX_CELL, shownValue } from '../../src/page/shown-value.js';
import { html } from '../../src/page/template.js';
import { EVIDENCE_PER_FINDING, FINDINGS_PER_PAGE } from '../../src/publish/constants.js';
import { findingsShown } from '../../src/publish/page/limits.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { pageTexts } from '../../src/publish/page/texts.js';
import type { AuditReport, CheckOutcome } from '../../src/publish/read/report-model.js';
import { fixtureReport, HOSTILE, MANY } from './fixture/report.js';

const pageOf = (language: 'en' | 'ru' | 'kk', more: Partial<AuditReport> = {}) =>
  [...renderHtml(fixtureReport(more), { language, languages: [language] })].join('');
const page = pageOf('en');
const section = (id: string, of = page) => of.slice(of.indexOf(`id="${id}"`)).split('</section>')[0] ?? '';
const check = (code: string) =>
  page.slice(page.indexOf(`id="check-${code}"`)).split(/<details class="(?:check|family)"/)[0] ?? '';
const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');

describe('what a hostile file writes', () => {
  test('stands on the page as text, never as markup', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<iframe|<[^>]*\son\w+=/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&quot;&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;');
  });

  test('cannot reorder, hide or control anything: unseen characters are spelled out', () => {
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u001b\u0000]/);
    expect(page).toContain('<bdi>Иванов<span class="ctl">U+202E</span>gnp.exe</bdi>');
    expect(page).toContain('<span class="ctl">U+001B</span>[31mred');
  });

  test('is escaped in attributes as in text, and a long value is cut with its rest counted', () => {
    expect(html`<a title="${HOSTILE.quote}">${HOSTILE.image}</a>`.markup).toBe(
      '<a title="&#39; onmouseover=&#39;alert(3)">&quot;&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;</a>',
    );
    expect(html`<a title="${'a\u202eb'}"></a>`.markup).toBe('<a title="a⟨U+202E⟩b"></a>');
    const cut = shownValue('😀'.repeat(MAX_CELL + 7)).markup;
    expect(cut).toContain('>+7<');
    expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test('cannot end the style by way of the election title on paper', () => {
    const title = `Выборы "; } </style>${HOSTILE.script}\\`;
    const hostile = pageOf('en', {
      election: { ...fixtureReport().election, title: { en: title, ru: title, kk: title } },
    });
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile.match(/<\/style>/g)).toHaveLength(1);
    expect(hostile).toContain('content: "Выборы \\22 \\3b  \\7d  \\3c \\2f style');
  });
});

describe('the content security policy', () => {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
  const content = (element: string) => new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? '';

  test('lets in the style and the script by their exact bytes and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest(content('style'))}'; script-src 'sha256-${digest(content('script'))}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('is not worked around: no inline style, no address of anything outside', () => {
    expect(page).not.toMatch(/\sstyle="/);
    expect(page).not.toMatch(/https?:|url\(|@import|src=(?!x)/);
  });
});

describe('the numbers', () => {
  test('are those of the model, not of what is shown', () => {
    expect(plain(section('summary'))).toContain('1,300 findings from 4 checks');
    expect(plain(section('card-findings'))).toMatch(/Contradiction .* 3 Needs a document .* 1 Pattern .* 1,296/);
    expect(plain(section('card-accounting'))).toMatch(/Yes Read 12,490 Loaded 12,454 Set aside 3 Rejected 33/);
    expect(plain(section('card-checks'))).toMatch(/5 of 7 checks .* 5 .* 1 Skipped 1/);
  });

  test('say what is not shown', () => {
    expect(check('DR04')).toContain('Showing 200 of 1,294 findings; all are in findings.csv.');
    expect(check('DR04').match(/class="finding"/g)).toHaveLength(200);
    expect(check('AD01')).toContain(`Evidence: showing ${EVIDENCE_PER_FINDING.many} of 412 records`);
    expect(plain(check('AD01'))).toContain('412 records');
  });

  test('must agree: a report whose findings are not as many as it counts is not written', () => {
    const checks = fixtureReport().checks.map((check) =>
      check.code === 'AD01' ? { ...check, findingCount: 5 } : check,
    );
    expect(() => pageOf('en', { checks })).toThrow('AD01: 5 findings counted, 2 given');
  });

  test('share the page: small checks are shown whole, large ones equally', () => {
    const checks = [1, 3, ...Array.from({ length: 30 }, () => MANY)].map(
      (findingCount, index) => ({ code: `C${index}`, findingCount }) as CheckOutcome,
    );
    const shown = findingsShown(checks);
    expect([shown.get('C0'), shown.get('C1')]).toEqual([1, 3]);
    expect(shown.get('C2')).toBeGreaterThan(10);
    expect([...shown.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(FINDINGS_PER_PAGE);
  });

  test('that do not add up are said aloud', () => {
    const broken = pageOf('en', { accounting: { ...fixtureReport().accounting, loaded: 12_000 } });
    expect(plain(section('card-accounting', broken))).toMatch(/accounted for\? No .* do not rely on this report/);
  });
});

describe('the page', () => {
  test('shows skipped checks and those with nothing to examine, apart from passes', () => {
    expect(plain(section('nothing'))).toMatch(/AV07 .* Nothing to examine .* 0 of 351 AVCs/);
    expect(plain(section('nothing'))).toContain('They are not passes.');
    expect(plain(section('skipped'))).toMatch(/RT01 .* Skipped Reason: No file of “Precinct figures” is loaded/);
    expect(section('quiet')).toContain('id="check-RC01"');
    expect(section('quiet')).not.toMatch(/check-AV07|check-RT01/);
  });

  test('marks differing fields and those alone', () => {
    const [first = '', , third = ''] = check('DR02').split('<details class="finding"').slice(1);
    expect(first.match(/class="differs"/g)).toHaveLength(3);
    expect(third).not.toContain('class="differs"');
  });

  test('says that no election is assumed without an election.yaml, and only then', () => {
    expect(page).toContain('the folder has no election.yaml: no dates, limits or figures of any election');
    const stated = pageOf('en', { election: { ...fixtureReport().election, stated: true } });
    expect(stated).not.toContain('has no election.yaml');
  });

  test('warns on every page where personal data are shown', () => {
    const open = pageOf('en', { revealed: true });
    expect(open).toContain('<aside class="revealed"');
    expect(open).toMatch(/@top-right \{ content: "Unmasked personal data"/);
    expect(open).not.toContain('Personal data are masked.');
    expect(page).not.toContain('<aside class="revealed"');
  });

  test('says that nothing found is no proof, and that nothing examined is no result', () => {
    const counts = {
      ran: 2,
      skipped: 1,
      nothingToExamine: 1,
      findings: { contradiction: 0, 'needs-document': 0, pattern: 0 },
      suppressed: { contradiction: 0, 'needs-document': 0, pattern: 0 },
      reviewed: null,
    };
    const none = { findings: () => [], counts };
    const quiet = fixtureReport().checks.filter((check) => check.findingCount === 0);
    expect(pageOf('en', { ...none, checks: quiet })).toContain('this does not prove that the lists are right');
    expect(pageOf('en', { ...none, checks: quiet.slice(1) })).toContain('this report says nothing about the lists');
  });

  test('is a function of the report and the language', () => {
    expect(pageOf('en')).toBe(page);
    expect(page).not.toMatch(/\d{2}:\d{2}:\d{2}/);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the page speaks that language throughout', () => {
    const words = pageTexts(language);
    const own = pageOf(language);
    expect(own).toContain(`<html lang="${language}">`);
    expect(own).toContain(words.leads);
    expect(own).toContain(figuresIn(language).count(MANY));
    if (language === 'en') return;
    for (const { leads, innocent, nothing, skipped, filesTitle } of [pageTexts('en')]) {
      for (const english of [leads, innocent, nothing, skipped, filesTitle]) expect(own).not.toContain(english);
    }
  });

  test('no words accuse', () => {
    const words = JSON.stringify(pageTexts(language), (_, value) =>
      typeof value === 'function' ? String(value) : (value as unknown),
    );
    expect(words).not.toMatch(
      /fraud|guilt|fake|criminal|violat|фальсиф|мошенн|виновн|подлог|наруш|алаяқ|кінәлі|бұрмала/i,
    );
  });
});

test('no :has() of the style looks through the whole page, which printing would ask anew for each hidden text', () => {
  const page = [...renderHtml(fixtureReport(), { language: 'en' })].join('');
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const anchors = [...style.matchAll(/([^\s,(]*?)(?::not\()?:has\((.)/g)].filter(([, , first]) => first !== '*');
  expect(anchors.length).toBeGreaterThan(10);
  const short = ['#summary', '#precincts', '.check', '.evidence', '.title'];
  const wide = anchors.filter(
    ([, anchor = '', first]) => !short.includes(anchor) && !(anchor === ':root' && first === '>'),
  );
  expect(wide.map(([text]) => text)).toEqual([]);
});
