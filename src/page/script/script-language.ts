/** Keeps `lang` of the page and the attributes that the style cannot choose in step with the chosen language. */
export const LANGUAGE_SCRIPT = `
  const root = document.documentElement;
  const choices = [...document.querySelectorAll('.languages input')];
  const spoken = [];
  for (const element of document.querySelectorAll(choices.map((choice) => '[data-' + choice.value + '-aria-label], [data-' + choice.value + '-placeholder], [data-' + choice.value + '-label], [data-' + choice.value + '-data-text]').join() || 'none'))
    for (const name of ['aria-label', 'placeholder', 'label', 'data-text']) if (element.hasAttribute('data-' + root.lang + '-' + name)) spoken.push([element, name]);
  const onLanguage = [];
  const chooseLanguage = () => {
    const chosen = choices.find((choice) => choice.checked);
    if (chosen) root.lang = chosen.value;
    for (const [element, name] of spoken) element.setAttribute(name, element.getAttribute('data-' + root.lang + '-' + name));
    for (const act of onLanguage) act();
  };
  for (const choice of choices) choice.addEventListener('change', chooseLanguage);
  const ownText = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.tagName === 'SPAN' && node.lang && node.lang !== root.lang && choices.some((choice) => choice.value === node.lang)) return '';
    let text = '';
    for (const child of node.childNodes) text += ownText(child);
    return text;
  };
`;
