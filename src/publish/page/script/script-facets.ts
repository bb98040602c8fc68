/**
 * Counts the findings of every choice: of those that fit everything else that is chosen. A finding that fits but for one choice
 * counts for that one alone; words count for nobody that they leave out.
 */
export const FACETS_SCRIPT = `
  const controls = document.getElementById('controls');
  if (!controls) { chooseLanguage(); return; }
  const optionsOf = (name) => [...controls.querySelectorAll('#by-' + name + ' option[data-n], ' + (name === 'precinct' ? '#precinct-names option' : 'none'))];
  const choicesBy = Object.fromEntries(['region', 'tec', 'precinct', 'family', 'check', 'review'].map((name) => [name, optionsOf(name)]));
  const ownNames = new Map(Object.values(choicesBy).flat().map((option) => [option, option.getAttribute('label') || option.textContent]));
  const places = choicesBy.precinct.map((option) => {
    const [tec, region] = [choicesBy.tec[option.dataset.tec], choicesBy.region[option.dataset.region]];
    const place = { precinct: option.value, tec: tec ? tec.value : '', region: region ? region.value : '' };
    return { ...place, text: Object.values(place).join(' ').toLocaleLowerCase() };
  });
  const titles = new Map();
  const titleOf = (code) => {
    if (!titles.has(code)) titles.set(code, ownText(document.querySelector('#check-' + code + ' > summary .what')).toLocaleLowerCase());
    return titles.get(code);
  };
  const familyOf = new Map([...document.querySelectorAll('details.check')].map((check) => [check.dataset.code, check.closest('.family').id.slice(7)]));
  const noCounts = () => Object.fromEntries([...Object.keys(choicesBy), 'strength', 'shown'].map((name) => [name, new Map()]));
  const more = (counts, value) => { counts.set(value, (counts.get(value) || 0) + 1); };
  const says = (item, word) => item.text().includes(word) || titleOf(item.code).includes(word) || (word.length > 7 && item.anchor.includes(word)) || item.at.some((at) => places[at] && places[at].text.includes(word));
  const isAt = (wanted, place, but) => place && ['region', 'tec', 'precinct'].every((name) => name === but || !wanted[name] || place[name] === wanted[name]);
  const tally = (item, wanted, counts) => {
    const own = { family: familyOf.get(item.code), check: item.code, review: item.review, strength: item.strength };
    let [missed, only] = [0, ''];
    for (const name in own) if (name === 'strength' ? !wanted.strong.has(own.strength) : wanted[name] && own[name] !== wanted[name]) { missed += 1; only = name; }
    if (missed > 1 || !wanted.words.every((word) => says(item, word))) return false;
    const isHere = wanted.anywhere || item.at.some((at) => isAt(wanted, places[at], ''));
    if (isHere) for (const name in own) if (missed === 0 || name === only) more(counts[name], own[name]);
    if (missed > 0) return false;
    for (const name of ['region', 'tec', 'precinct']) {
      const near = item.at.filter((at) => isAt(wanted, places[at], name)).map((at) => places[at][name]);
      for (const value of near.length > 1 ? new Set(near) : near) more(counts[name], value);
    }
    if (isHere) more(counts.shown, item.code + ' ' + item.strength);
    return isHere;
  };
  // The head of a family or check, and the list of a check's findings, say how many fit, before how many there are.
  const heads = [...document.querySelectorAll('details.family, details.check')].map((part) => {
    const head = part.querySelector('summary');
    const codes = part.dataset.code ? [part.dataset.code] : [...part.querySelectorAll('details.check')].map((check) => check.dataset.code);
    const tags = [...head.querySelectorAll('.how [data-strength]')].map((element) => ({ element, whole: [...element.childNodes] }));
    const list = part.querySelector(':scope > .inside > .list-title .n');
    return { head, codes, tags, wholes: list && part.dataset.code ? [head.querySelector('.count'), list] : [head.querySelector('.count')] };
  });
  const paintHeads = (counts, number) => {
    for (const { head, codes, tags, wholes } of heads) {
      const shown = (strength) => codes.reduce((sum, code) => sum + (counts.shown.get(code + ' ' + strength) || 0), 0);
      head.classList.toggle('narrowed', counts !== null);
      const fitting = counts ? number.format(['contradiction', 'needs-document', 'pattern'].reduce((sum, strength) => sum + shown(strength), 0)) + ' / ' : '';
      for (const whole of wholes) {
        let part = whole.parentElement.querySelector('.part');
        if (!part) { part = document.createElement('b'); part.className = 'part'; whole.before(part); }
        part.textContent = fitting;
      }
      for (const tag of tags) {
        const count = counts ? shown(tag.element.dataset.strength) : 1;
        tag.element.replaceChildren(...(counts ? [number.format(count)] : tag.whole));
        tag.element.hidden = tag.element.previousElementSibling.hidden = count === 0;
      }
    }
  };
  const paint = (counts) => {
    const number = new Intl.NumberFormat(root.lang);
    for (const name in choicesBy) for (const option of choicesBy[name]) {
      const count = counts ? counts[name].get(option.value) || 0 : Number(option.dataset.n);
      const isTyped = option.parentElement.tagName === 'DATALIST';
      const said = option.getAttribute('data-' + root.lang + '-label') || ownNames.get(option);
      option.label = isTyped ? number.format(count) : said + ' (' + number.format(count) + ')';
      option.disabled = count === 0 && !option.selected;
    }
    for (const box of controls.querySelectorAll('input[type=checkbox]'))
      box.parentElement.querySelector('.n').textContent = number.format(counts ? counts.strength.get(box.value) || 0 : Number(box.dataset.n));
    paintHeads(counts, number);
  };
`;
