import type { Language } from '../model.js';

/** One piece of the page as each language writes it. */
export type Markups = ReadonlyMap<Language, string>;

/**
 * Makes one markup of the same piece in several languages: tags and texts that are the same in all of them stand once, texts
 * that differ stand side by side, each in an element with its own `lang`, of which the style shows one. An attribute that
 * differs has the value of the first language; the others stand in `data-LANGUAGE-ATTRIBUTE`, for the script.
 * Throws where the languages do not have the same tags: a piece may differ in its words only.
 */
export function mergeLanguages(markups: Markups): string {
  const [first, ...others] = [...markups.values()];
  if (first === undefined || others.every((markup) => markup === first)) return first ?? '';
  const languages = [...markups.keys()];
  const pieces = [...markups.values()].map((markup) => markup.split(/(<[^>]*>)/));
  if (pieces.some((piece) => piece.length !== pieces[0]?.length)) throw new Error(`${TAGS_DIFFER}: ${first}`);
  let inDrawing = false;
  return (pieces[0] ?? [])
    .map((piece, index) => {
      const same = pieces.map((other) => other[index] ?? '');
      if (index % 2 === 0) return mergeTexts(languages, same, inDrawing ? 'tspan' : 'span');
      if (/^<\/?svg\b/.test(piece)) inDrawing = piece.startsWith('<svg');
      return mergeTags(languages, same);
    })
    .join('');
}

const TAGS_DIFFER = 'The languages of the page differ in more than words';

function allEqual(texts: readonly string[]): boolean {
  return texts.every((text) => text === texts[0]);
}

function mergeTexts(languages: readonly Language[], texts: readonly string[], element: string): string {
  if (allEqual(texts)) return texts[0] ?? '';
  return languages.map((language, i) => `<${element} lang="${language}">${texts[i]}</${element}>`).join('');
}

function mergeTags(languages: readonly Language[], tags: readonly string[]): string {
  const [first = ''] = tags;
  if (allEqual(tags)) return first;
  const attributes = tags.map((tag) => [...tag.matchAll(/ ([a-z-]+)="([^"]*)"/g)]);
  const shape = (tag: string) => tag.replace(/="[^"]*"/g, '');
  if (tags.some((tag) => shape(tag) !== shape(first))) throw new Error(`${TAGS_DIFFER}: ${tags.join(' ')}`);
  const more = (attributes[0] ?? []).flatMap(([, name], at) => {
    const values = attributes.map((list) => list[at]?.[2] ?? '');
    return allEqual(values) ? [] : languages.map((language, i) => ` data-${language}-${name}="${values[i]}"`);
  });
  return first.replace(/\/?>$/, (end) => more.join('') + end);
}
