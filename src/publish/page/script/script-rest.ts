/** Findings in short: unpacks the block of the chosen language when it is first asked for, and lists those that match. */
export const REST_SCRIPT = `
  const rest = document.getElementById('rest');
  const restRows = new Map();
  let restLimit = 200;
  let restAsked = false;
  const unpack = async (language) => {
    const block = document.getElementById('rest-' + language) || document.querySelector('pre[id^=rest-]');
    if (!restRows.has(block.id)) {
      const bytes = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      const rows = JSON.parse(await new Response(stream).text());
      restRows.set(block.id, rows.map((row) => ({ row, text: (row[0] + ' ' + row[5] + ' ' + row[6]).toLocaleLowerCase() })));
    }
    return restRows.get(block.id);
  };
  const strengths = ['contradiction', 'needs-document', 'pattern'];
  const line = ([code, strength, , anchor, , subject, message]) => {
    const item = document.createElement('li');
    const mark = document.querySelector('svg.mark').cloneNode(true);
    mark.firstElementChild.setAttribute('href', '#mark-' + strengths[strength]);
    const who = document.createElement('b');
    who.textContent = code + ' ' + subject + '. ';
    item.id = anchor;
    item.append(mark, who, message);
    return item;
  };
  const listRest = async (wanted) => {
    if (!rest) return;
    if (!restAsked && wanted.isAll) return;
    const rows = await unpack(root.lang);
    const fitting = rows.filter(({ row, text }) => wanted.fits(row[0], strengths[row[1]], row[2], text, row[3]));
    const number = new Intl.NumberFormat(root.lang);
    const status = document.getElementById('rest-status');
    status.textContent = status.dataset.text.replace('{shown}', number.format(fitting.length)).replace('{all}', number.format(rows.length));
    document.getElementById('rest-list').replaceChildren(...fitting.slice(0, restLimit).map(({ row }) => line(row)));
    document.getElementById('rest-more').parentElement.hidden = fitting.length <= restLimit;
  };
  if (rest) {
    for (const note of rest.querySelectorAll('.no-script')) note.hidden = true;
    const show = document.getElementById('rest-show');
    show.parentElement.hidden = false;
    show.addEventListener('click', () => { restAsked = true; show.parentElement.hidden = true; filter(); });
    document.getElementById('rest-more').addEventListener('click', () => { restLimit += 200; filter(); });
  }
`;
