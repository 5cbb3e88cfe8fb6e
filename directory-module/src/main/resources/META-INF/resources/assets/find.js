// Suggests communes while one types, and searches around the device when it is asked to. The form works without it.
(() => {
  'use strict';

  const box = document.querySelector('[data-suggest]');
  const list = box && document.getElementById(box.getAttribute('list'));
  let waiting = 0;
  let asked = '';

  async function suggest() {
    const text = box.value.trim();
    if (text.length < 2 || text === asked) return;
    asked = text;
    const answer = await fetch(box.dataset.suggest + '?q=' + encodeURIComponent(text));
    if (!answer.ok || asked !== text) return;
    list.replaceChildren(...(await answer.json()).map(place => {
      const option = document.createElement('option');
      option.value = place.typed;
      option.label = place.typed + ' (' + place.department + ')';
      return option;
    }));
  }

  if (list) {
    box.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => suggest().catch(() => {}), 200);
    });
  }

  const here = document.querySelector('[data-here]');
  if (here && navigator.geolocation && window.isSecureContext) {
    here.hidden = false;
    here.addEventListener('click', () => navigator.geolocation.getCurrentPosition(found, refused, { timeout: 10000 }));
  }

  function found(position) {
    const address = new URL(here.dataset.here, location.href);
    new FormData(here.form).forEach((value, name) => value && address.searchParams.append(name, value));
    address.searchParams.delete('commune');
    address.searchParams.set('lat', position.coords.latitude.toFixed(3));
    address.searchParams.set('lon', position.coords.longitude.toFixed(3));
    location.assign(address);
  }

  function refused() {
    const words = document.getElementById('here-refused');
    words.textContent = here.dataset.refused;
    words.hidden = false;
  }
})();
