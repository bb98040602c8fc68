import { describe, expect, it } from 'vitest';
import { readBytes } from './read-all.js';

describe('vectors like those of csv-spectrum', () => {
  it.each<[string, string, string[], string[][]]>([
    [
      'commas in quotes',
      'first,last,address\nJohn,Doe,"120 any st., Anytown, WW"\n',
      ['first', 'last', 'address'],
      [['John', 'Doe', '120 any st., Anytown, WW']],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n',
      ['a', 'b', 'c'],
      [
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'escaped quotes',
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      ['a', 'b'],
      [
        ['1', 'ha "ha" ha'],
        ['3', '4'],
      ],
    ],
    [
      'JSON in a cell',
      'key,val\n1,"{""type"": ""Point"", ""at"": [102.0, 0.5]}"\n',
      ['key', 'val'],
      [['1', '{"type": "Point", "at": [102.0, 0.5]}']],
    ],
    [
      'line ends in a cell, CRLF',
      'a,b,c\r\n1,2,3\r\n"Once upon\r\na time",5,6\r\n',
      ['a', 'b', 'c'],
      [
        ['1', '2', '3'],
        ['Once upon\r\na time', '5', '6'],
      ],
    ],
    [
      'quotes and line ends',
      'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
      ['a', 'b'],
      [
        ['1', 'ha \n"ha" \nha'],
        ['3', '4'],
      ],
    ],
    [
      'letters of every script',
      'a,b,c\n1,2,3\n4,5,ʤ\n',
      ['a', 'b', 'c'],
      [
        ['1', '2', '3'],
        ['4', '5', 'ʤ'],
      ],
    ],
  ])('%s', async (_, text, header, expected) => {
    const { shape, rows, broken } = await readBytes(text);
    expect(shape.header).toEqual(header);
    expect(rows).toEqual(expected);
    expect(broken).toEqual([]);
  });
});
