import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { archipelagos } from '../../src/geo/archipelagos.js';
import { inside } from '../../src/geo/inside.js';
import { islets } from '../../src/geo/islands.generated.js';
import { arrows, nearestToward } from '../../src/geo/neighbours.js';
import { project } from '../../src/geo/project.js';
import { type Era, loadShapes } from '../../src/geo/shapes.js';
import { touchRadii } from '../../src/geo/targets.js';
import { type Point, unpackPoints } from '../../src/geo/unpack.js';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../catalogue/${path}`, import.meta.url), 'utf8'));
const provinces = read('provinces.json');
const islands = read('islands.json');
const areaOf = (rings: readonly (readonly Point[])[]) =>
  Math.abs(
    rings.reduce(
      (sum, ring) =>
        sum +
        ring.reduce((part, [x, y], i) => {
          const [px, py] = ring[i - 1] ?? [x, y];
          return part + (px * y - x * py) / 2;
        }, 0),
      0,
    ),
  );
/** An SVG path of the catalogue ("M82 212l-5-4…z") as rings. */
const ringsOf = (path: string): Point[][] =>
  path
    .split('z')
    .filter(Boolean)
    .map((text) => {
      const numbers = text.match(/-?\d+/g)!.map(Number);
      let [x, y] = [0, 0];
      const ring: Point[] = [];
      for (let i = 0; i < numbers.length; i += 2) ring.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
      return [...ring, ring[0]!];
    });

for (const era of ['34', '63'] as Era[]) {
  const shapes = await loadShapes(era);
  const paths = read(`map/vietnam-${era}.paths.medium.json`).paths as Record<string, string>;

  describe(`shapes of the ${era}`, () => {
    it('are those of the official list, in its order', () => {
      const codes = provinces[`provinces${era}`].map(({ code }: { code: string }) => code);
      assert.deepEqual(
        shapes.map(({ code }) => code),
        codes.sort(),
      );
    });
    it('are the rings of the catalogue, unit by unit', () => {
      for (const { code, rings } of shapes) {
        const expected = ringsOf(paths[code]!);
        assert.equal(rings.length, expected.length, code);
        assert.equal(areaOf(rings), areaOf(expected), code);
        const corners = (all: readonly (readonly Point[])[]) => new Set(all.flat().map(String));
        assert.deepEqual(corners(rings), corners(expected), code);
      }
    });
    it('are closed rings, and SVG paths of the same points', () => {
      for (const { rings, path } of shapes) {
        for (const ring of rings) assert.deepEqual(ring[0], ring.at(-1));
        const numbers = path.match(/\d+/g)!.length;
        assert.equal(
          numbers,
          rings.reduce((sum, ring) => sum + 2 * (ring.length - 1), 0),
        );
      }
    });
    it('agree with the TopoJSON and with project(): corners of it lie within a few units', () => {
      const { transform, arcs } = read(`map/vietnam-${era}.topo.json`);
      const all = shapes.flatMap(({ rings }) => rings.flat());
      let far = 0;
      for (const arc of arcs as [number, number][][]) {
        const [x, y] = arc[0]!;
        const [px, py] = project(
          x * transform.scale[0] + transform.translate[0],
          y * transform.scale[1] + transform.translate[1],
        );
        if (!all.some(([qx, qy]) => Math.hypot(px - qx, py - qy) < 4)) far++;
      }
      // islets that the drawing leaves out
      assert.ok(far < arcs.length / 8, `${far} of ${arcs.length} arcs start away from the drawing`);
    });
    it('hold their label point, at the depth given', () => {
      for (const { code, rings, x, y, depth } of shapes) {
        assert.ok(inside(rings, x, y), code);
        assert.ok(depth > 3, code);
        for (let turn = 0; turn < 8; turn++) {
          const angle = (turn * Math.PI) / 4;
          const reach = depth - 0.5;
          assert.ok(inside(rings, x + reach * Math.cos(angle), y + reach * Math.sin(angle)), code);
        }
      }
    });
    it('can all be reached with arrow keys, from each of them', () => {
      for (const start of shapes) {
        const reached = new Set([start]);
        for (const shape of reached)
          for (const arrow of Object.values(arrows)) {
            const next = nearestToward(shapes, shape, arrow);
            if (next) reached.add(next);
          }
        assert.equal(reached.size, shapes.length, `from ${start.code}`);
      }
    });
    it('get touch discs that never cross and leave a large neighbour its middle', () => {
      for (const wanted of [16, 26, 34]) {
        const radii = touchRadii(shapes, wanted);
        shapes.forEach((shape, i) => {
          assert.ok(radii[i]! >= 0 && radii[i]! <= wanted);
          assert.equal(radii[i] === 0, shape.depth >= wanted, shape.code);
          shapes.forEach((other, j) => {
            const far = Math.hypot(shape.x - other.x, shape.y - other.y);
            if (i !== j && radii[i]) {
              const own = radii[j] || wanted;
              assert.ok(far + 1e-9 >= radii[i]! + Math.min(own, far / 2), `${shape.code} ${other.code}`);
            }
          });
        });
      }
    });
    it('hold the islands that belong to them, or have them beside as points', () => {
      const key = era === '34' ? 'province34' : 'province63';
      const names = new Map(islets.map((islet) => [islet[0], islet]));
      for (const island of islands.otherIslands) {
        const islet = names.get(island.name.replace(/ \(.*/, ''))!;
        assert.equal(islet[era === '34' ? 1 : 2], island[key], island.name);
        const [x, y] = project(island.lon, island.lat);
        assert.ok(Math.hypot(x - islet[3], y - islet[4]) < 1, island.name);
        const holder = shapes.find((shape) => inside(shape.rings, islet[3], islet[4]));
        assert.equal(holder?.code ?? island[key], island[key], island.name);
        if (islet[5]) assert.ok(holder, island.name);
      }
    });
  });
}

describe('archipelagos', () => {
  it('are both there, with all their islands at their place, owned by Đà Nẵng and Khánh Hòa', () => {
    assert.deepEqual(
      archipelagos.map(({ id, name, code }) => [id, name, code]),
      [
        ['hoang-sa', 'Hoàng Sa', '48'],
        ['truong-sa', 'Trường Sa', '56'],
      ],
    );
    archipelagos.forEach(({ points }, i) => {
      const { features, province34, province63 } = islands.archipelagos[i];
      assert.equal(points.length, features.length);
      assert.deepEqual([province34, province63], [archipelagos[i]!.code, archipelagos[i]!.code]);
      features.forEach((it: { lon: number; lat: number }, k: number) => {
        const [x, y] = project(it.lon, it.lat);
        assert.ok(Math.hypot(x - points[k]![0], y - points[k]![1]) < 1);
      });
    });
  });
});

describe('unpackPoints', () => {
  it('reads steps from a place', () => assert.deepEqual(unpackPoints('$%', [10, 10]), [[9, 11]]));
});
