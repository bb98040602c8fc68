/** Findings in short: unpacks the block of the chosen language when it is first asked for, and lists those that fit. */
export const REST_SCRIPT = `
  const rest = document.getElementById('rest');
  const restRows = new Map();
  let restLimit = 200;
  let restAsked = false;
  const strengths = ['contradiction', 'needs-document', 'pattern'];
  const readBlock = async (block) => {
    const bytes = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const rows = JSON.parse(await new Response(stream).text());
    return rows.map(([code, strength, at, anchor, review, subject, message]) => {
      const text = (code + ' ' + subject + ' ' + message).toLocaleLowerCase();
      return { code, strength: strengths[strength], at, id: anchor, anchor: anchor.toLocaleLowerCase(), review, subject, message, text: () => text };
    });
  };
  const unpack = (language) => {
    const block = document.getElementById('rest-' + language) || document.querySelector('pre[id^=rest-]');
    if (!restRows.has(block.id)) restRows.set(block.id, readBlock(block));
    return restRows.get(block.id);
  };
  const restLine = ({ code, strength, id, subject, message }) => {
    const item = document.createElement('li');
    const mark = document.querySelector('svg.mark').cloneNode(true);
    mark.firstElementChild.setAttribute('href', '#mark-' + strength);
    const who = document.createElement('b');
    who.textContent = code + ' ' + subject + '. ';
    item.id = id;
    item.append(mark, who, message);
    return item;
  };
  const listRest = (fitting, all) => {
    const number = new Intl.NumberFormat(root.lang);
    const restStatus = document.getElementById('rest-status');
    restStatus.textContent = restStatus.dataset.text.replace('{shown}', number.format(fitting.length)).replace('{all}', number.format(all));
    document.getElementById('rest-list').replaceChildren(...fitting.slice(0, restLimit).map(restLine));
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
