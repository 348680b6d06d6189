import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classOf, valueClasses } from '../../src/geo/classes.js';
import { boxOfLines, frameFor, islandLines, WIDE } from '../../src/geo/frame.js';
import { type Box, overlap } from '../../src/geo/inside.js';
import { type NameWish, placeNames } from '../../src/geo/labels.js';
import { mainland } from '../../src/geo/project.js';
import { type Era, loadShapes } from '../../src/geo/shapes.js';

const WIDTHS = [240, 280, 320, 375, 480, 519, 520, 640, 768, 1024, 1280];
const within = (box: Box, [left, top, right, bottom]: Box) =>
  box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;

describe('valueClasses', () => {
  const cases: [string, number[], number[][]][] = [
    [
      'splits evenly',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
        [9, 10],
      ],
    ],
    [
      'never parts equal values',
      [1, 1, 1, 1, 2],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ['leaves out 0', [0, 0, 5], [[5, 5]]],
    ['has none for no values', [], []],
    [
      'puts a crowd of equals into one class',
      [5, 5, 5, 5, 5, 5, 5, 5, 1],
      [
        [1, 1],
        [5, 5],
      ],
    ],
  ];
  for (const [name, values, expected] of cases)
    it(name, () =>
      assert.deepEqual(
        valueClasses(values).map(({ from, to }) => [from, to]),
        expected,
      ),
    );

  it('covers every positive value once, whatever the values', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647);
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: random() % 40 }, () => random() % 30);
      const classes = valueClasses(values);
      assert.ok(classes.length <= 5);
      for (const value of values) {
        const level = classOf(classes, value);
        if (value === 0) assert.equal(level, 0);
        else assert.ok(classes[level - 1]!.from <= value && value <= classes[level - 1]!.to);
      }
      assert.equal(classOf(classes, undefined), -1);
    }
  });
});

describe('frameFor', () => {
  for (const width of WIDTHS)
    it(`draws both archipelagos inside the view, apart and named, at ${width}`, () => {
      const frame = frameFor(width);
      const measure = (text: string) => text.length * frame.text * 0.56;
      assert.equal(frame.wide, width >= WIDE);
      assert.ok(frame.text >= 10);
      const share = mainland.height / (frame.view[3] - frame.view[1]);
      assert.ok(share >= 0.75, `mainland takes ${share} of the height`);
      const boxes = frame.islands.map((it) =>
        boxOfLines(
          islandLines(it.name, it.code === '48' ? 'Đà Nẵng' : 'Khánh Hòa', frame.wide),
          it,
          frame,
          measure,
        ),
      );
      assert.deepEqual(
        frame.islands.map(({ id }) => id),
        ['hoang-sa', 'truong-sa'],
      );
      frame.islands.forEach((it, i) => {
        assert.ok(within(boxes[i]!, frame.view), 'name inside');
        if (it.framed) assert.ok(within(boxes[i]!, it.box), 'name inside its frame');
        for (const [x, y] of it.dots) {
          assert.ok(within([x, y, x, y], it.box), 'dots inside');
          assert.ok(!overlap([x - 1, y - 1, x + 1, y + 1], boxes[i]!), 'dots clear of the name');
        }
      });
      assert.ok(!overlap(boxes[0]!, boxes[1]!));
    });
  it('keeps the insets off the land', async () => {
    const { islands } = frameFor(320);
    for (const era of ['34', '63'] as Era[])
      for (const { rings, code } of await loadShapes(era))
        for (const [x, y] of rings.flat())
          for (const { box } of islands) assert.ok(!overlap([x, y, x + 1, y + 1], box), code);
  });
});

describe('placeNames', () => {
  const square = (x: number, y: number, size: number) =>
    [
      [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ],
    ] as const;
  const setting = {
    measure: (text: string) => text.length * 6,
    line: 12,
    scale: 1,
    bounds: [0, 0, 400, 400] as Box,
  };
  const wish = (
    id: string,
    name: string,
    rings: NameWish['rings'],
    more: Partial<NameWish> = {},
  ): NameWish => {
    const [x, y] = rings![0]![0]!;
    const size = rings![0]![1]![0] - x;
    return { id, name, x: x + size / 2, y: y + size / 2, rings: rings!, ...more };
  };
  const place = (wishes: NameWish[], obstacles: Box[] = []) =>
    placeNames(
      wishes,
      wishes.map(({ rings }) => ({ rings: rings! })),
      obstacles,
      setting,
    );

  it('sets a name within its shape, in two lines where one is too wide', () => {
    const [one, two] = place([
      wish('1', 'Huế', square(10, 10, 60)),
      wish('2', 'Tuyên Quang', square(100, 10, 45)),
    ]);
    assert.deepEqual([one!.lines, one!.within], [['Huế'], true]);
    assert.deepEqual([two!.lines, two!.within], [['Tuyên', 'Quang'], true]);
  });
  it('moves a name that does not fit to the east, clear of all land', () => {
    const [name] = place([wish('1', 'Đà Nẵng', square(10, 10, 12))]);
    assert.deepEqual([name!.anchor, name!.within], ['start', false]);
    assert.ok(name!.box[0] > 22);
  });
  it('leaves out the less important of two that collide', () => {
    const names = place([wish('1', 'Hà Nội', square(10, 10, 10)), wish('2', 'Hưng Yên', square(22, 10, 10))]);
    assert.deepEqual(
      names.map(({ id }) => id),
      ['2'],
    );
  });
  it('sets a name that must stand even across a border', () => {
    const [name] = place([
      wish('1', 'Hà Nội', square(100, 100, 10), { always: true }),
      wish('2', 'X', square(60, 60, 100)),
    ]);
    assert.equal(name!.id, '1');
  });
  it('keeps clear of obstacles and of the edge', () => {
    assert.deepEqual(place([wish('1', 'Huế', square(10, 10, 60))], [[0, 0, 400, 400]]), []);
    assert.deepEqual(place([wish('1', 'Một cái tên rất dài', square(380, 10, 10))]), []);
  });
  it('never lets names of the country overlap, at any width, whatever is chosen', async () => {
    for (const era of ['34', '63'] as Era[]) {
      const shapes = await loadShapes(era);
      for (const width of WIDTHS) {
        const { view, scale, text, islands } = frameFor(width);
        const wishes = shapes
          .toSorted((a, b) => b.depth - a.depth)
          .map(({ code, x, y, rings }) => ({
            id: code,
            name: `Quảng N${code}`,
            x,
            y,
            rings,
            always: +code % 7 === 0,
          }));
        const names = placeNames(
          wishes,
          shapes,
          islands.map(({ box }) => box),
          {
            measure: (word) => word.length * text * 0.56,
            line: text * 1.2,
            scale,
            bounds: view,
          },
        );
        assert.ok(names.length > 5);
        names.forEach((a, i) => {
          assert.ok(within(a.box, view));
          for (const b of names.slice(i + 1))
            assert.ok(!overlap(a.box, b.box), `${a.id} ${b.id} at ${width}`);
          for (const { box } of islands) assert.ok(!overlap(a.box, box));
        });
      }
    }
  });
});
