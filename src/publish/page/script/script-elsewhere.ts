/** Searches what is no finding as well: cards, checks that found nothing, files, pictures, figures; links to what has the words. */
export const ELSEWHERE_SCRIPT = `
  const elsewhere = document.getElementById('elsewhere');
  const spots = [...document.querySelectorAll('.tec > summary, .precinct, .other, figure[id], #reconciliation, #profile, #method')];
  const spotTexts = new Map();
  const spotText = (spot) => {
    if (!spotTexts.has(spot)) spotTexts.set(spot, ownText(spot).toLocaleLowerCase());
    return spotTexts.get(spot);
  };
  const showElsewhere = (words) => {
    const fitting = words.length === 0 ? [] : spots.filter((spot) => words.every((word) => spotText(spot).includes(word)));
    elsewhere.hidden = fitting.length === 0;
    const lines = fitting.slice(0, 6).map((spot) => {
      const [line, link] = [document.createElement('li'), document.createElement('a')];
      link.href = '#' + (spot.id || spot.parentElement.id);
      link.textContent = ownText(spot.querySelector('.who, .what, h2, h3, h4') || spot).trim();
      line.append(link);
      return line;
    });
    const left = fitting.length - lines.length;
    if (left > 0) {
      const line = document.createElement('li');
      line.textContent = elsewhere.dataset.text.replace('{n}', new Intl.NumberFormat(root.lang).format(left));
      lines.push(line);
    }
    elsewhere.querySelector('ul').replaceChildren(...lines);
  };
`;
