import { readFileSync, writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'

const TARGET = '../src/main/resources/META-INF/resources/assets/outline.geojson'
const SERVED = { 250: 'FR', '056': 'BE', 442: 'LU', 540: 'NC', 258: 'PF', 666: 'PM', 876: 'WF', 652: 'BL', 663: 'MF' }
const AROUND = { 276: 'DE', 756: 'CH', 380: 'IT', 724: 'ES', 826: 'GB', 528: 'NL', '020': 'AD', 492: 'MC', '040': 'AT',
  832: 'JE', 831: 'GG', 534: 'SX', 740: 'SR', '076': 'BR' }
const WINDOWS = [[-6, 41, 10.5, 52.5], [-63.5, 14, -60.5, 18.5], [-55.5, 1.5, -51, 6.5]]
const SERVED_STEP = 0.0015
const AROUND_STEP = 0.005

const inside = ([x, y], [axis, sign, limit]) => sign * ([x, y][axis] - limit) >= 0
const crossing = (a, b, [axis, , limit]) => {
  const t = (limit - a[axis]) / (b[axis] - a[axis])
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
}

// Sutherland-Hodgman
function clip(ring, [west, south, east, north]) {
  const edges = [[0, 1, west], [0, -1, east], [1, 1, south], [1, -1, north]]
  const open = edges.reduce((points, edge) => points.flatMap((point, i) => {
    const previous = points.at(i - 1)
    const crossed = inside(point, edge) !== inside(previous, edge) ? [crossing(previous, point, edge)] : []
    return inside(point, edge) ? [...crossed, point] : crossed
  }), ring.slice(0, -1))
  return open.length ? [...open, open[0]] : []
}

// Douglas-Peucker
function simplify(points, tolerance) {
  if (points.length < 3) return points
  const [a, b] = [points[0], points.at(-1)]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  const away = ([x, y]) => length === 0
    ? Math.hypot(x - a[0], y - a[1])
    : Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length
  let far = 0
  for (let i = 1; i < points.length - 1; i++) if (far === 0 || away(points[i]) > away(points[far])) far = i
  if (away(points[far]) <= tolerance) return [a, b]
  return [...simplify(points.slice(0, far + 1), tolerance).slice(0, -1), ...simplify(points.slice(far), tolerance)]
}

const round = ring => ring.map(point => point.map(degrees => Math.round(degrees * 1000) / 1000))
const trim = (ring, step) => round(simplify(ring, step))
const polygonsOf = geometry => geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

function outline(country, code, served) {
  const windows = served ? [[-180, -90, 180, 90]] : WINDOWS
  const coordinates = windows.flatMap(window => polygonsOf(country.geometry).map(polygon => polygon
    .map(ring => trim(clip(ring, window), served ? SERVED_STEP : AROUND_STEP)).filter(ring => ring.length >= 4)))
    .filter(polygon => polygon.length)
  return { type: 'Feature', properties: { code, name: country.properties.name, served }, geometry: { type: 'MultiPolygon', coordinates } }
}

const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'))
const features = feature(atlas, atlas.objects.countries).features
  .filter(country => SERVED[country.id] || AROUND[country.id])
  .map(country => outline(country, SERVED[country.id] ?? AROUND[country.id], country.id in SERVED))
  .filter(country => country.geometry.coordinates.length)
writeFileSync(TARGET, JSON.stringify({ type: 'FeatureCollection', features }) + '\n')
for (const code of Object.values(SERVED)) {
  if (!features.some(country => country.properties.code === code)) throw new Error(`no outline: ${code}`)
}
console.log(`${features.length} outlines: ${features.map(country => `${country.properties.code} ${JSON.stringify(country).length}`).join(', ')}`)
