/** Makes the heads of sortable tables into buttons: numbers by size, texts by the language's alphabet. */
export const SORT_SCRIPT = `
  const numberIn = (text) => {
    const plain = text.replace(/[\\s\\u00a0\\u202f]/g, '');
    const decimal = root.lang === 'en' ? plain.replace(/,/g, '') : plain.replace(',', '.');
    const found = /-?\\d+(\\.\\d+)?/.exec(decimal.replace('\\u2212', '-'));
    return found && /^[^\\p{L}]*$/u.test(plain) ? Number(found[0]) : NaN;
  };
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sorter';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', up === 1 ? 'ascending' : 'descending');
        const compare = new Intl.Collator(root.lang, { numeric: true }).compare;
        const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: ownText(row.cells[at]).trim() }));
        const numbers = rows.every(({ text }) => !Number.isNaN(numberIn(text)));
        rows.sort((a, b) => up * (numbers ? numberIn(a.text) - numberIn(b.text) : compare(a.text, b.text)));
        table.tBodies[0].append(...rows.map(({ row }) => row));
      });
    });
  }
`;
