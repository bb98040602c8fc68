import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../types.js';

/** What a part of a workbook is read by; names come without prefix. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Feeds the bytes of one XML part through a handler; yields after each chunk, so that the receiver can take what is ready. */
export async function* parseXml(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
): AsyncGenerator<void, void, undefined> {
  const parser = new SaxesParser({});
  parser.on('opentag', (tag) => handler.open(withoutPrefix(tag.name), tag.attributes as Record<string, string>));
  parser.on('closetag', (tag) => handler.close?.(withoutPrefix(tag.name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('error', (error) => {
    throw new UnreadableFile(`a damaged .xlsx (${error.message})`, 'save it again from the spreadsheet program');
  });
  let decoder: StringDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new StringDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf16le' : 'utf8');
    parser.write(decoder.write(chunk));
    yield;
  }
  parser.write(decoder?.end() ?? '').close();
  yield;
}

/** Feeds one small part through a handler to its end. */
export async function parseWholeXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  for await (const _ of parseXml(chunks, handler));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Undoes the `_x000D_` spelling by which workbooks write control characters. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
