import type { Language } from '../model.js';
import { html, type Safe } from './template.js';

/** The language that a page opens in, and all that it can be read in. */
export interface LanguageChoice {
  readonly primary: Language;
  readonly languages: readonly Language[];
}

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** The choice of language: plain radio buttons, which work without the script. Nothing on a page of one language. */
export function languageSwitch({ languages, primary }: LanguageChoice): Safe | false {
  if (languages.length < 2) return false;
  const choice = (language: Language) =>
    html`<input type="radio" name="language" id="language-${language}" value="${language}"${language === primary && CHECKED}><label for="language-${language}" lang="${language}">${OWN_NAMES[language]}</label>`;
  return html`<fieldset class="languages"><legend class="sr">Language · Язык · Тіл</legend>${languages.map(choice)}</fieldset>`;
}

const CHECKED = html` checked`;

/** What matches the root of the page while a language is chosen; looks at no more than the few children on this path. */
export function rootIn(language: Language): string {
  return `:root:has(> body > .title > .top > .languages > #language-${language}:checked)`;
}

/**
 * Shows the texts of the chosen language only; a browser without :has() shows the language that the script has set.
 * Trap: printing asks each hidden text anew whether :has() holds, so that :has() may look through the short title only.
 */
export function languageStyle({ languages }: LanguageChoice): string {
  if (languages.length < 2) return '';
  const hide = (placesIn: (language: Language) => readonly string[]) =>
    languages
      .map((language) => {
        const others = languages.filter((other) => other !== language);
        const hidden = placesIn(language).flatMap((place) =>
          others.flatMap((other) => [`${place} span[lang=${other}]`, `${place} tspan[lang=${other}]`]),
        );
        return `${hidden.join(', ')} { display: none; }`;
      })
      .join('\n');
  return `
@supports selector(:has(*)) {
${hide((language) => [`.title:has(#language-${language}:checked) ~ *`, `.title:has(#language-${language}:checked)`, `${rootIn(language)} > body > :is(.skip, .revealed)`])}
}
@supports not selector(:has(*)) {
${hide((language) => [`html[lang=${language}]`])}
}
.languages { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0; width: fit-content; font-size: 0.92rem; }
.languages input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.languages label { padding: 0.42rem 0.95rem; border: 1px solid var(--strong-line); margin-inline-start: -1px; cursor: pointer; color: var(--accent); background: var(--sheet); }
.languages label:first-of-type { margin-inline-start: 0; border-radius: 3px 0 0 3px; }
.languages label:last-of-type { border-radius: 0 3px 3px 0; }
.languages label:hover { background: var(--tint); }
.languages input:checked + label { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
.languages input:focus-visible + label { outline: 2px solid var(--accent); outline-offset: 2px; z-index: 1; }
`;
}
