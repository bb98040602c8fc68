/** What a reader of a page sees: its text in lines, one for each row, paragraph or term, without tags. */
export function pageLines(page: string): readonly string[] {
  return page
    .replace(/<(style|script|title)>[\s\S]*?<\/\1>/g, '')
    .replace(/<(svg class="mark"|symbol)[\s\S]*?<\/(svg|symbol)>/g, '')
    .replace(/<\/(tr|p|h\d|li|dd|summary|caption|figcaption|text|pre|legend|label|section)>/g, '\n')
    .replace(/<\/(t[dh]|dt)>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", nbsp: ' ' };

/** The rows of the first table after a mark in the page, as texts of their cells. */
export function tableAfter(page: string, mark: string): readonly (readonly string[])[] {
  const from = page.indexOf(mark);
  const table = /<tbody>([\s\S]*?)<\/tbody>/.exec(page.slice(from))?.[1] ?? '';
  return table
    .split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) => pageLines(cell).join(' ')),
    );
}

/** A number of the English page. */
export function numberOf(text: string | undefined): number {
  return Number((text ?? '').replace(/[^\d.-]/g, ''));
}
