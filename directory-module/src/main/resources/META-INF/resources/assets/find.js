// Suggests communes while one types, searches around the device when it is asked to, and sends nothing that was left
// empty. The form works without it.
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
      option.label = place.typed + ' (' + place.where + ')';
      return option;
    }));
  }

  if (list) {
    box.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => suggest().catch(() => {}), 200);
    });
  }

  const form = document.getElementById('find');
  if (form) form.addEventListener('formdata', event => {
    const data = event.formData;
    for (const name of new Set(data.keys())) {
      if (!data.getAll(name).some(Boolean)) data.delete(name);
    }
    if (!data.has('commune') && !data.has('lat')) data.delete('radius');
    if (data.get('open') !== 'at') ['day', 'hour'].forEach(name => data.delete(name));
  });

  const here = document.querySelector('[data-here]');
  if (here && navigator.geolocation && window.isSecureContext) {
    here.hidden = false;
    here.addEventListener('click', () => navigator.geolocation.getCurrentPosition(found, refused, { timeout: 10000 }));
  }

  function found(position) {
    const address = new URL(here.dataset.here, location.href);
    new FormData(here.form).forEach((value, name) => address.searchParams.append(name, value));
    address.searchParams.delete('commune');
    address.searchParams.set('radius', here.form.elements.radius.value);
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
