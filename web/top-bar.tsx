import type { Language } from '../src/model.js';
import type { Overview } from '../src/review/api-types.js';
import type { WebTexts } from './texts.js';

interface BarProps {
  readonly overview: Overview;
  readonly language: Language;
  readonly texts: WebTexts;
  readonly onLanguage: (language: Language) => void;
  readonly onDialog: (dialog: 'help' | 'progress') => void;
}

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** The head of the desk: what is reviewed, by whom, in which language. */
export function TopBar({ overview, language, texts, onLanguage, onDialog }: BarProps) {
  return (
    <header class="bar-top">
      <span class="name">{overview.title[language]}</span>
      <span class="quiet">
        <bdi>{texts.reviewer(overview.me)}</bdi>
      </span>
      <select
        aria-label={texts.language}
        value={language}
        onChange={(event) => onLanguage(event.currentTarget.value as Language)}
      >
        {overview.languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {OWN_NAMES[one]}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onDialog('progress')}>
        {texts.progress} <kbd>P</kbd>
      </button>
      <button type="button" onClick={() => onDialog('help')}>
        {texts.help} <kbd>?</kbd>
      </button>
    </header>
  );
}
