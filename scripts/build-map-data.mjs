// Packs the geometry of catalogue/map for the elements: src/geo/*.generated.ts.
//   node scripts/build-map-data.mjs [--check]      --check: fails when the committed modules differ from what it would write
// The catalogue's packed files name arcs by number and give every arc an absolute start. Here the start of an arc is where
// its ring stands, a border seen a second time is only named, and the end of a ring is its start: about a fifth less to send.
// Format (read by src/geo/unpack.ts): lines "arcs", "units", "points".
//   numbers: zigzag (v ≥ 0 → 2v, else −2v−1), base 46, least digit first, a continued digit adds 46, character code = digit + 35, "!" for the backslash
//   arcs: separated by a space; dx dy pairs; the first arc of a ring that opens with a new arc begins with an absolute pair; the last arc of a ring, if new, lacks its last point
//   units: separated by "|": two-digit code, then rings separated by ";": "." is the next new arc, a number is an earlier arc, reversed
//   points: for each unit x, y of an interior point and its distance to the border
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const same = (a, b) => a[0] === b[0] && a[1] === b[1];

const chars = (v) => {
  let n = v >= 0 ? 2 * v : -2 * v - 1;
  let text = '';
  do {
    const digit = n % 46;
    n = Math.floor(n / 46);
    text += String.fromCharCode(digit + (n ? 46 : 0) + 35);
  } while (n);
  return text.replaceAll('\\', '!');
};
const numbers = (text) => {
  const out = [];
  let value = 0;
  let weight = 1;
  for (const char of text.replaceAll('!', '\\')) {
    const digit = char.charCodeAt(0) - 35;
    value += (digit % 46) * weight;
    if (digit < 46) {
      out.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = 0;
      weight = 1;
    } else weight *= 46;
  }
  return out;
};

function unpackCatalogue({ a, g }) {
  const arcs = a.split(' ').map((text) => {
    const flat = numbers(text);
    const points = [];
    for (let i = 0, x = 0, y = 0; i < flat.length; i += 2) points.push([(x += flat[i]), (y += flat[i + 1])]);
    return points;
  });
  const units = g.split('|').map((text) => ({
    code: text.slice(0, 2),
    rings: text
      .slice(2)
      .split(';')
      .map((ring) => ring.split(',').map(Number)),
  }));
  return { arcs, units };
}

const lineOf = (arcs, ring) =>
  ring
    .flatMap((i) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]))
    .filter((p, i, all) => !i || !same(p, all[i - 1]));

/** Distance from a point to the nearest edge of `rings`, negative outside. */
function depth(rings, x, y) {
  let inside = false;
  let least = Infinity;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const dx = bx - ax;
      const dy = by - ay;
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + t * dx - x, ay + t * dy - y));
    }
  return inside ? least : -least;
}

/** The whole-number point deepest inside: where a name stands best. */
function innermost(rings) {
  let best = [0, 0, -Infinity];
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  for (let x = Math.min(...xs); x <= Math.max(...xs); x++)
    for (let y = Math.min(...ys); y <= Math.max(...ys); y++) {
      const d = depth(rings, x, y);
      if (d > best[2]) best = [x, y, d];
    }
  return [best[0], best[1], Math.floor(best[2])];
}

function pack(source) {
  const { arcs, units } = unpackCatalogue(source);
  const number = new Map(); // arc of the catalogue → its number here
  const lines = [];
  const groups = units.map(({ code, rings }) => {
    const texts = rings.map((ring) => {
      const known = ring.findIndex((i) => number.has(i < 0 ? ~i : i));
      const turned = known > 0 ? [...ring.slice(known), ...ring.slice(0, known)] : ring;
      let here;
      return turned
        .map((i, at) => {
          const id = i < 0 ? ~i : i;
          const last = at === turned.length - 1;
          if (number.has(id)) {
            here = true;
            return number.get(id);
          }
          const points = i < 0 ? [...arcs[id]].reverse() : arcs[id];
          number.set(id, lines.length);
          const body = last ? points.slice(1, -1) : points.slice(1);
          const moves = body.map((p, k) => [p[0] - points[k][0], p[1] - points[k][1]]);
          if (!here) moves.unshift(points[0]);
          here = true;
          lines.push(moves.flat().map(chars).join(''));
          return '.';
        })
        .join(',')
        .replace(/,?\.,?/g, '.');
    });
    return code + texts.join(';');
  });
  const shapes = units.map(({ rings }) => rings.map((ring) => lineOf(arcs, ring)));
  const points = shapes.map((rings) => innermost(rings).map(chars).join('')).join('');
  return { text: [lines.join(' '), groups.join('|'), points].join('\n'), shapes, units };
}

const literal = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
const head =
  '// Made by scripts/build-map-data.mjs from catalogue/map and catalogue/islands.json. Do not edit.\n';
const files = {};
const inPolygon = {};
for (const era of ['34', '63']) {
  const { text, shapes } = pack(json(`catalogue/map/vietnam-${era}.packed.medium.json`));
  files[`src/geo/shapes-${era}.generated.ts`] =
    `${head}/** The ${era} units, packed; read it with \`unpackUnits\`. */\nexport const packed =\n  ${literal(text)};\n`;
  inPolygon[era] = ([x, y]) => shapes.some((rings) => depth(rings, x, y) > 0);
}

const source = json('catalogue/map/vietnam-34.packed.medium.json');
const { archipelagos, otherIslands } = json('catalogue/islands.json');
const relative = (points) =>
  points
    .map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)])
    .flat()
    .map(chars)
    .join('');
const far = archipelagos.map(({ id, name, province34, province63 }) => {
  if (province34 !== province63) throw new Error(`${id} belongs to two codes`);
  return `  { id: '${id}', name: '${name.replace('Quần đảo ', '')}', code: '${province34}', points: ${literal(relative(source.points[id]))} },`;
});
const islands = otherIslands.flatMap((island, i) => {
  const at = source.other[i];
  const drawn = inPolygon['34'](at) && inPolygon['63'](at) ? 1 : 0;
  const name = island.name.replace(/ \(.*/, '');
  return `  ['${name}', '${island.province34}', '${island.province63}', ${at.join(', ')}, ${drawn}],`;
});
files['src/geo/islands.generated.ts'] =
  `${head}/** Both archipelagos: proper name, code of the unit they belong to (the same in both lists), and their islands, packed as steps. */
export const packedArchipelagos = [
${far.join('\n')}
] as const;
/** Islands worth a name: name, code among the 34, code among the 63, x, y, 1 when its unit's shape holds it. */
export const islets: readonly (readonly [string, string, string, number, number, 0 | 1])[] = [
${islands.join('\n')}
];
`;

let stale = 0;
for (const [path, text] of Object.entries(files)) {
  const url = new URL(path, root);
  if (process.argv.includes('--check')) {
    if (readFileSync(url, 'utf8') !== text) {
      console.error(`${path} is not what the catalogue makes; run node scripts/build-map-data.mjs`);
      stale = 1;
    }
  } else {
    writeFileSync(url, text);
    console.log(path, text.length);
  }
}
process.exit(stale);
