/** Draws the waterfall of another pair of the page. Everything it writes is a number, or a word that stands there already. */
export const WATERFALL_SCRIPT = `
  const held = document.getElementById('pairs');
  if (held) {
    const { prior, pairs } = JSON.parse(held.textContent);
    const at = new Map(pairs.flatMap((pair, index) => {
      const [a, b] = pair[0].split(',');
      return [[a + ',' + b, index], [b + ',' + a, index]];
    }));
    const place = document.getElementById('waterfall');
    const wide = place.querySelector('svg').viewBox.baseVal.width / 2;
    const plain = (value, digits) => value.toLocaleString(root.lang, { maximumFractionDigits: digits });
    const signed = (bits) => (bits < 0 ? '\\u2212' : '+') + plain(Math.abs(Math.round(bits * 10) / 10), 1);
    const choose = (parent, word) => {
      for (const one of parent.querySelectorAll('[data-word]')) one.hidden = one.dataset.word !== word;
    };
    let shown = 0;
    const draw = () => {
      const [name, same, likely, rule, agreements, bits] = pairs[shown];
      place.querySelector('.pair').textContent = name.replace(',', ', ');
      place.querySelector('.likely').textContent = plain(likely, 4);
      choose(place.querySelector('.verdict'), same ? 'one' : 'two');
      choose(place.querySelector('.rule'), rule);
      let sum = 0;
      [...place.querySelectorAll('tbody tr')].forEach((row, step) => {
        const more = step === 0 ? prior : bits[step - 1];
        const from = sum;
        sum += more;
        if (step > 0) choose(row.querySelector('.compares'), agreements[step - 1]);
        row.querySelector('.bits').textContent = signed(more);
        row.querySelector('.sum').textContent = signed(sum);
        const x = (value) => wide + Math.max(-wide, Math.min(wide, value));
        const [low, high] = [x(Math.min(from, sum)), x(Math.max(from, sum))];
        const bar = row.querySelector('.fall');
        bar.setAttribute('d', 'M' + low + ' 1H' + high + 'V9H' + low + 'z');
        bar.classList.toggle('less', sum < from);
      });
    };
    const field = document.getElementById('chosen-pair');
    const show = (text) => {
      const records = text.split(/[\\s,;]+/).filter(Boolean).map((record) => (record.includes(':') ? record : '1:' + record));
      const found = at.get(records.join(','));
      document.getElementById('no-pair').hidden = found !== undefined;
      if (found === undefined) return;
      shown = found;
      draw();
    };
    document.getElementById('show-pair').addEventListener('click', () => show(field.value));
    field.addEventListener('keydown', (event) => { if (event.key === 'Enter') show(field.value); });
    document.querySelector('.chooser').hidden = false;
    for (const cell of document.querySelectorAll('td .pair, th .pair')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sorter';
      button.textContent = cell.textContent;
      button.addEventListener('click', () => { field.value = button.textContent; show(field.value); place.scrollIntoView({ block: 'center' }); });
      cell.replaceChildren(button);
    }
    onLanguage.push(draw);
  }
`;

/** The look of the waterfall, the curves and the graphs. */
export const MATCH_STYLE = `
.chooser { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.chooser input { font: inherit; padding: 0.3rem 0.5rem; border: 1px solid var(--strong-line); background: var(--sheet); color: var(--ink); }
.chooser button { font: inherit; padding: 0.3rem 0.8rem; border: 1px solid var(--accent); background: var(--accent); color: var(--paper); border-radius: 3px; cursor: pointer; }
#no-pair { color: var(--warn); }
.falls .step { width: 38%; min-width: 10rem; padding-inline-end: 0; vertical-align: middle; }
.falls svg { display: block; width: 100%; height: 0.9rem; }
.falls .zero { stroke: var(--strong-line); stroke-width: 0.4; fill: none; }
.falls .fall { fill: var(--accent); }
.falls .fall.less { fill: var(--strong-line); }
.curve { fill: none; stroke: var(--accent); stroke-width: 2; }
.curve.soft { stroke: var(--bar); }
.curve.expected { stroke-dasharray: 5 4; stroke-width: 1.4; }
.graphs { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem 1.6rem; }
.graphs svg { display: block; width: 100%; max-width: 20rem; height: auto; font-family: var(--sans); }
.graphs text { font-size: 12px; fill: var(--ink); text-anchor: middle; }
.graphs .joins { stroke: var(--ink); stroke-width: 2.4; fill: none; }
.graphs .narrow-limit { stroke-width: 2.4; }
`;
