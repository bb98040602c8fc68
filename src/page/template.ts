import { visible } from './visible.js';

/** Markup that was written by us or escaped already, and may stand in the page as it is. */
export class Safe {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

/** What a template takes: texts and numbers are escaped, `Safe` is not, lists are joined, nothing comes of null and false. */
export type Content = Safe | string | number | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for element content and for quoted attributes; characters that cannot be seen are spelled out. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** A template whose every placeholder is escaped unless it is `Safe`; attributes must be quoted by its author. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Safe {
  let markup = parts[0] as string;
  for (let i = 0; i < contents.length; i += 1) markup += render(contents[i] as Content) + parts[i + 1];
  return new Safe(markup);
}

function render(content: Content): string {
  if (content instanceof Safe) return content.markup;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if (content === null || content === false) return '';
  return content.map(render).join('');
}
