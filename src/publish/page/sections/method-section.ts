import { strengthSentences } from '../../../checks/index.js';
import { html, type Safe } from '../../../page/template.js';
import { dayInCell } from '../../words/date-text.js';
import { inGeneralWords } from '../../words/general/general-words.js';
import { numberLabel, profileLabel } from '../../words/labels.js';
import { sourceText } from '../../words/sources/source-text.js';
import { type Page, scrollBox } from '../page.js';
import { part } from '../part.js';
import { TERMS } from '../texts/terms.js';

/** The values of the election profile, each with who says so. */
export function profileSection(page: Page): Safe {
  const { words, figures } = page;
  const { values, profile } = page.report.election;
  const rows = values.map(({ path, value, source }) => {
    const label = page.say(profileLabel(path));
    return html`
<tr><th scope="row">${label}${label !== path && html`<code class="path">${path}</code>`}</th><td>${typeof value === 'string' ? dayInCell(value, page.language) : figures.plain(value)}</td><td>${source === null ? words.noSource : sourceText(source, page.language)}</td></tr>`;
  });
  const table = html`<table class="profile stack"><caption class="sr">${words.profileTitle}, ${profile}</caption>
<thead><tr><th scope="col">${words.meaning}</th><th scope="col">${words.value}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
  return part(
    { id: 'profile', title: words.profileTitle },
    html`<p class="note">${words.profileNote}</p>
${rows.length === 0 ? html`<p>${words.noValues}</p>` : scrollBox('profile-title', table)}`,
  );
}

/** What the words of the report mean, and what they do not; then the numbers that decided. */
export function methodSection(page: Page): Safe {
  const { words, named, language } = page;
  return part(
    { id: 'method', title: words.methodTitle },
    html`<dl class="glossary">${words.method.map(
      ([term, meaning]) => html`
<div><dt>${term}</dt><dd>${named(meaning)}${term === words.strengthWord && strengthSentences(language).map((sentence) => html` ${sentence}`)}</dd></div>`,
    )}
</dl>${termsTable(page)}${page.report.numbers.length > 0 && numbersTable(page)}`,
  );
}

/** The same in every language of the page: whoever compares a term with its law may read another one than the reader. */
function termsTable({ words, report }: Page): Safe {
  const own = TERMS.filter(({ isOfKazakhstan }) => isOfKazakhstan !== true || !report.generalWords);
  const rows = own.map(
    ({ en, ru, kk, source }) => html`
<tr><th scope="row" lang="en">${report.generalWords ? inGeneralWords(en, 'en') : en}</th><td lang="ru">${ru}</td><td lang="kk">${kk}</td><td lang="en">${source}</td></tr>`,
  );
  const table = html`<table class="profile stack terms"><caption class="sr">${words.termsTitle}</caption>
<thead><tr><th scope="col" lang="en">English</th><th scope="col" lang="ru">Русский</th><th scope="col" lang="kk">Қазақша</th><th scope="col">${words.source}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
  return html`
<h3 id="terms-title">${words.termsTitle}</h3>
${scrollBox('terms-title', table)}`;
}

function numbersTable(page: Page): Safe {
  const { words, figures } = page;
  const rows = page.report.numbers.map(
    ({ name, value }) => html`
<tr><th scope="row">${page.say(numberLabel(name))}</th><td>${figures.plain(value)}</td></tr>`,
  );
  const table = html`<table class="profile stack"><caption class="sr">${words.numbersTitle}</caption>
<thead><tr><th scope="col">${words.meaning}</th><th scope="col">${words.value}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
  return html`
<h3 id="numbers-title">${words.numbersTitle}</h3>
<p class="note">${words.numbersNote}</p>
${scrollBox('numbers-title', table)}`;
}
