// Shows similar topics while a title is typed, and proposes the tags that the words speak of. Without this script a button does
// the first, and the server the second.
(() => {
  'use strict';

  const form = document.getElementById('ask');
  const title = document.getElementById('title');
  const shown = document.getElementById('similar');
  const boxes = document.getElementById('tags');
  if (!form || !title) return;

  const MOST_PROPOSED = 6;
  const names = [...document.querySelectorAll('#tag-names option')].map(option => ({
    slug: option.dataset.slug,
    name: option.value,
    words: [option.value, ...option.dataset.also.split('|')].map(plain).filter(words => words.trim())
  }));
  let waiting = 0;
  let asking = new AbortController();
  let asked = title.value.trim();

  form.querySelector('.look').hidden = true;
  title.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => look().catch(() => {}), 300);
  });
  form.addEventListener('change', propose);

  // A long form is not sent by the Enter key in one of its lines.
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input[type=text]')) event.preventDefault();
  });

  async function look() {
    const typed = title.value.trim();
    if (typed === asked) return;
    asked = typed;
    asking.abort();
    asking = new AbortController();
    const answer = await fetch(shown.dataset.similar + '?titre=' + encodeURIComponent(typed), { signal: asking.signal });
    if (!answer.ok || answer.redirected) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
    if (typed === title.value.trim()) shown.replaceChildren(...found.childNodes);
  }

  function propose() {
    const words = plain([...form.querySelectorAll('input[type=text], textarea')].map(field => field.value).join(' '));
    const spoken = names.filter(tag => tag.words.some(name => words.includes(name)));
    for (const tag of spoken) {
      if (boxes.children.length >= MOST_PROPOSED || document.getElementById('tag-' + tag.slug)) continue;
      const item = boxes.appendChild(document.createElement('li'));
      const box = item.appendChild(document.createElement('input'));
      const label = item.appendChild(document.createElement('label'));
      Object.assign(box, { type: 'checkbox', name: 'tag', value: tag.slug, id: 'tag-' + tag.slug });
      label.htmlFor = box.id;
      label.textContent = tag.name;
    }
  }

  // As the server reads them: no accents, no plurals, words between spaces.
  function plain(text) {
    const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
    const words = letters.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(word => word.replace(/^(.{3,})[sx]$/, '$1'));
    return ' ' + words.join(' ') + ' ';
  }
})();
