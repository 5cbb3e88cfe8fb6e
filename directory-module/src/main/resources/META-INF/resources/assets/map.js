// Draws the map beside the list, or of one place. Everything it shows stands in the page as text too.
(() => {
  'use strict';

  const box = document.querySelector('[data-map]');
  if (!box) return;
  const told = box.dataset;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const narrow = matchMedia('(max-width: 60rem)');
  const toggle = document.querySelector('[data-map-toggle]');
  let opened = false;

  if (toggle && narrow.matches) {
    const words = toggle.querySelector('span');
    const show = words.textContent;
    toggle.hidden = false;
    toggle.addEventListener('click', () => {
      box.hidden = !box.hidden;
      toggle.setAttribute('aria-expanded', String(!box.hidden));
      words.textContent = box.hidden ? show : toggle.dataset.mapToggle;
      open();
    });
  } else {
    box.hidden = false;
    open();
  }

  function open() {
    if (opened) return;
    opened = true;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = told.style;
    // Before ours, which speaks last.
    document.head.prepend(style);
    const script = document.createElement('script');
    script.src = told.leaflet;
    script.onload = () => draw().catch(fail);
    script.onerror = fail;
    document.head.append(script);
  }

  function fail() {
    if (!told.failed) return void (box.hidden = true);
    const words = document.createElement('p');
    words.className = 'map-failed';
    words.textContent = told.failed;
    box.replaceChildren(words);
  }

  async function draw() {
    const map = L.map(box, {
      zoomControl: false, attributionControl: false, minZoom: 3, maxZoom: 17, worldCopyJump: true,
      zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still,
      scrollWheelZoom: told.map === 'clusters'
    });
    L.control.zoom({ zoomInTitle: told.zoomIn, zoomOutTitle: told.zoomOut }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    L.control.attribution({ prefix: false }).addTo(map);
    map.createPane('ground').style.zIndex = 150;
    map.createPane('names').style.zIndex = 350;
    if (told.map === 'point') point(map);
    else if (told.map === 'rows') map.setView([46.6, 2.4], 5);
    else await clusters(map);
    stops(map);
    ground(map);
  }

  function ground(map) {
    if (told.tiles) {
      L.tileLayer(told.tiles, { attribution: told.attribution, maxZoom: 19 }).addTo(map);
      return;
    }
    map.attributionControl.addAttribution(told.ground);
    fetch(told.outline).then(answer => answer.json()).then(outline => {
      const renderer = L.svg({ pane: 'ground', padding: 0.5 });
      for (const served of [false, true]) {
        L.geoJSON(outline, {
          pane: 'ground', interactive: false, renderer, className: served ? 'land' : 'around', fillOpacity: 1,
          filter: country => Boolean(country.properties.served) === served
        }).addTo(map);
      }
    }).catch(() => {});
    const names = L.layerGroup().addTo(map);
    let last = '';
    async function name() {
      const asked = last = bounds(map);
      const answer = await fetch('/api/v1/communes?bbox=' + asked);
      if (!answer.ok || asked !== last) return;
      names.clearLayers();
      const written = [];
      for (const town of await answer.json()) {
        const at = map.latLngToContainerPoint([town.lat, town.lon]);
        if (written.some(other => Math.abs(other.x - at.x) < 90 && Math.abs(other.y - at.y) < 22)) continue;
        written.push(at);
        const icon = L.divIcon({ className: 'town', iconSize: null });
        const marker = L.marker([town.lat, town.lon], { icon, pane: 'names', interactive: false, keyboard: false });
        marker.addTo(names).getElement().textContent = town.name;
        marker.getElement().setAttribute('aria-hidden', 'true');
      }
    }
    map.on('moveend', () => name().catch(() => {}));
    name().catch(() => {});
  }

  function point(map) {
    const at = [Number(told.lat), Number(told.lon)];
    map.setView(at, told.tiles ? 15 : 11);
    spot(at, told.name, false).addTo(map);
  }

  /** What stands in the page with a place, of its own shape: itinerant services, gatherings. */
  function stops(map) {
    const byPlace = new Map();
    for (const row of document.querySelectorAll('[data-stop]')) {
      if (!row.dataset.lat || !row.dataset.lon) continue;
      const at = row.dataset.lat + ',' + row.dataset.lon;
      byPlace.set(at, [...byPlace.get(at) || [], row]);
    }
    const places = [...byPlace].map(([at, rows]) => ({ at: at.split(',').map(Number), rows }));
    if (told.map === 'rows' && places.length) {
      map.fitBounds(mainland(places.map(({ at: [lat, lon] }) => ({ lat, lon, count: 1 }))), { animate: false, padding: [28, 28], maxZoom: 11 });
    }
    if (told.map === 'point' && places.length) {
      map.fitBounds([[Number(told.lat), Number(told.lon)], ...places.map(place => place.at)], { animate: false, padding: [28, 28], maxZoom: 11 });
    }
    const layer = L.layerGroup().addTo(map);
    const show = () => {
      layer.clearLayers();
      for (const near of bunches(map, places)) stop(map, near).addTo(layer);
    };
    map.on('zoomend', show);
    show();
  }

  /** Places so near one another that a finger would hit the wrong one are together. */
  function bunches(map, places) {
    const found = [];
    for (const place of places) {
      const point = map.project(place.at);
      const near = found.find(other => other.point.distanceTo(point) < 44);
      if (near) near.places.push(place);
      else found.push({ point, places: [place] });
    }
    return found.map(bunch => bunch.places);
  }

  /** One marker for what is at one place, or as near as the map goes; else a bunch that leads nearer. */
  function stop(map, places) {
    const [{ at }] = places;
    const rows = places.flatMap(place => place.rows);
    const list = rows.some(row => row.querySelector('a'));
    const name = rows.map(row => row.dataset.stop).join('; ');
    if (list && places.length > 1 && map.getZoom() < map.getMaxZoom()) {
      return spot(at, told.cluster.replace('[n]', places.length), true, places.length)
        .on('click', () => map.fitBounds(places.map(place => place.at), { animate: !still, padding: [44, 44] }));
    }
    const marker = spot(at, name, list, 0, 'stop-spot');
    return list ? tell(marker, name, rows) : marker;
  }

  function tell(marker, name, rows) {
    const words = document.createElement('div');
    for (const row of rows) {
      const link = document.createElement('a');
      link.href = row.querySelector('a').href;
      link.textContent = row.dataset.stop;
      words.append(link);
    }
    return popup(marker, words, name);
  }

  /** A place alone or a numbered bunch; always a button with a name. */
  function spot(at, name, interactive, count, kind) {
    const size = count ? Math.min(54, 30 + 6 * Math.log10(count) * 2) : 30;
    const icon = L.divIcon({ className: kind || (count ? 'bunch' : 'spot'), iconSize: [size, size] });
    const marker = L.marker(at, { icon, keyboard: interactive, interactive, riseOnHover: true });
    marker.on('add', () => {
      const element = marker.getElement();
      if (count) element.textContent = count;
      element.title = name;
      element.setAttribute('role', interactive ? 'button' : 'img');
      element.setAttribute('aria-label', name);
    });
    return marker;
  }

  function bounds(map) {
    const seen = map.getBounds();
    const clamp = (value, most) => Math.max(-most, Math.min(most, value)).toFixed(3);
    return [clamp(seen.getWest(), 180), clamp(seen.getSouth(), 90), clamp(seen.getEast(), 180), clamp(seen.getNorth(), 90)].join();
  }

  async function find(bbox, zoom) {
    const query = new URLSearchParams(told.query);
    query.set('bbox', bbox);
    query.set('zoom', zoom);
    const answer = await fetch(told.clusters + '?' + query);
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  }

  async function clusters(map) {
    const layer = L.layerGroup();
    const found = new Map();
    if (told.lat) {
      const centre = L.latLng(Number(told.lat), Number(told.lon));
      const metres = Number(told.radius) * 1000;
      map.fitBounds(centre.toBounds(metres * 2), { animate: false });
      L.circle(centre, { radius: metres, interactive: false, className: 'circle' }).addTo(map);
    } else {
      const all = await find('-180,-90,180,90', 9);
      if (all.length) map.fitBounds(mainland(all), { animate: false, padding: [24, 24], maxZoom: 13 });
      else map.setView([46.6, 2.4], 5);
    }
    layer.addTo(map);
    let last = '';
    async function show() {
      const asked = last = bounds(map);
      const places = await find(asked, map.getZoom());
      if (asked !== last) return;
      const focused = [...found].find(([, marker]) => marker.getElement() === document.activeElement);
      layer.clearLayers();
      found.clear();
      for (const place of places) found.set(place.slug || place.lat + ',' + place.lon, add(map, layer, place));
      if (focused && found.has(focused[0])) found.get(focused[0]).getElement().focus({ preventScroll: true });
    }
    map.on('moveend', () => show().catch(fail));
    await show();
  }

  /** Where most are: an island overseas shall not make the map a map of the world. */
  function mainland(all) {
    const total = all.reduce((sum, one) => sum + one.count, 0);
    const near = all.filter(one => one.lat > 41 && one.lat < 52 && one.lon > -6 && one.lon < 10);
    const most = near.reduce((sum, one) => sum + one.count, 0) > total / 2 ? near : all;
    return L.latLngBounds(most.map(one => [one.lat, one.lon]));
  }

  function add(map, layer, place) {
    const at = [place.lat, place.lon];
    if (place.count > 1) {
      const bunch = spot(at, told.cluster.replace('[n]', place.count), true, place.count).addTo(layer);
      return bunch.on('click', () => map.setView(at, Math.min(map.getZoom() + 2, map.getMaxZoom()), { animate: !still }));
    }
    const marker = spot(at, place.name, true).addTo(layer);
    const link = document.createElement('a');
    link.href = told.page + '/' + place.slug;
    link.textContent = place.name;
    if (told.target) {
      link.target = told.target;
      link.rel = 'noopener';
    }
    return popup(marker, link, place.name);
  }

  function popup(marker, words, name) {
    marker.bindPopup(words, { autoPan: false });
    // Leaflet hears the key only while the map itself has the focus.
    words.addEventListener('keydown', event => event.key === 'Escape' && marker.closePopup());
    marker.on('popupopen', event => {
      const close = event.popup.getElement().querySelector('.leaflet-popup-close-button');
      close.setAttribute('aria-label', told.close.replace('[name]', name));
      (words.matches('a') ? words : words.querySelector('a')).focus({ preventScroll: true });
    });
    marker.on('popupclose', () => marker.getElement()?.focus({ preventScroll: true }));
    return marker;
  }
})();
