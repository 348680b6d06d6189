import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  makeTimetable,
  overlap,
  type Session,
  type Taken,
  type TimetableTask,
} from '../../src/catalogue/sessions/timetable.js';

/** Random numbers that are the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 14)) >>> 0) % below;
  };
}
const times = (n: number) => Array.from({ length: n }, (_, i) => i);
const slotsOf = (n: number) => times(n).map((i) => ({ from: i * 40, to: i * 40 + 30 }));
const placesOf = (n: number) => times(n).map((i) => `Bàn ${i + 1}`);

function assertNobodyTwice(sessions: Session[], taken: readonly Taken[] = []): void {
  const all = [...sessions, ...taken];
  for (const [i, a] of sessions.entries())
    for (const b of all.slice(i + 1)) {
      if (!overlap(a, b)) continue;
      const said = JSON.stringify([a, b]);
      assert.notEqual(a.supplier, b.supplier, said);
      assert.notEqual(a.channel, b.channel, said);
      assert.notEqual(a.place, b.place, said);
    }
}

const pairsOf = (pick: (below: number) => number, suppliers: number, channels: number, n: number) => {
  const all = times(suppliers * channels).map((i) => ({
    supplier: `s${i % suppliers}`,
    channel: `c${Math.floor(i / suppliers)}`,
  }));
  return times(Math.min(n, all.length)).map(() => all.splice(pick(all.length), 1)[0]!);
};
const most = (values: string[]) =>
  Math.max(...values.map((value) => values.filter((other) => other === value).length));

describe('a timetable', () => {
  it('never books anyone or any place twice, and loses no pair', () => {
    for (const seed of times(150)) {
      const pick = random(seed);
      const pairs = pairsOf(pick, 1 + pick(8), 1 + pick(8), 1 + pick(40));
      const taken = times(pick(6)).map((): Taken => {
        const from = pick(300);
        return {
          from,
          to: from + 5 + pick(90),
          supplier: `s${pick(8)}`,
          channel: `c${pick(8)}`,
          place: `Bàn ${1 + pick(4)}`,
        };
      });
      const task: TimetableTask = {
        slots: slotsOf(1 + pick(8)),
        places: placesOf(1 + pick(4)),
        pairs,
        taken,
      };
      const { sessions, unplaced } = makeTimetable(task);
      assertNobodyTwice(sessions, taken);
      const names = [...sessions, ...unplaced].map(({ supplier, channel }) => `${supplier} ${channel}`);
      assert.deepEqual(names.sort(), pairs.map(({ supplier, channel }) => `${supplier} ${channel}`).sort());
      assert.deepEqual(makeTimetable(task), { sessions, unplaced });
    }
  });

  it('places every pair whenever there are times and places enough', () => {
    for (const seed of times(150)) {
      const pick = random(seed);
      const pairs = pairsOf(pick, 1 + pick(9), 1 + pick(9), 1 + pick(60));
      const places = 1 + pick(6);
      const slots = Math.max(
        most(pairs.map(({ supplier }) => supplier)),
        most(pairs.map(({ channel }) => channel)),
        Math.ceil(pairs.length / places),
      );
      const { sessions, unplaced } = makeTimetable({
        slots: slotsOf(slots),
        places: placesOf(places),
        pairs,
      });
      assert.deepEqual(unplaced, [], `seed ${seed}`);
      assert.equal(sessions.length, pairs.length);
      assertNobodyTwice(sessions);
    }
  });

  it('says why a pair found no place', () => {
    const pairs = times(3).map((i) => ({ supplier: 'một', channel: `c${i}` }));
    const oneSlot = makeTimetable({ slots: slotsOf(1), places: placesOf(5), pairs });
    assert.deepEqual(
      oneSlot.unplaced.map(({ why }) => why),
      ['supplier-full', 'supplier-full'],
    );
    const others = times(3).map((i) => ({ supplier: `s${i}`, channel: `c${i}` }));
    const onePlace = makeTimetable({ slots: slotsOf(2), places: placesOf(1), pairs: others });
    assert.deepEqual(onePlace.unplaced, [{ ...others[2], why: 'places-full' }]);
    const twice = makeTimetable({ slots: slotsOf(4), places: placesOf(1), pairs: [others[0]!, others[0]!] });
    assert.deepEqual(twice.unplaced, [{ ...others[0], why: 'twice' }]);
    const [first, second] = slotsOf(2);
    const apart = makeTimetable({
      slots: [first!, second!],
      places: placesOf(3),
      pairs: [{ supplier: 's', channel: 'c' }],
      taken: [
        { ...first!, supplier: 's', channel: 'x', place: 'khác' },
        { ...second!, supplier: 'x', channel: 'c', place: 'khác' },
      ],
    });
    assert.deepEqual(apart.unplaced, [{ supplier: 's', channel: 'c', why: 'no-common-time' }]);
  });

  it('leaves a distributor at its table, and lets a supplier and a distributor have the same id', () => {
    const pairs = times(4).map((i) => ({ supplier: `s${i}`, channel: 's0' }));
    const { sessions, unplaced } = makeTimetable({ slots: slotsOf(4), places: placesOf(3), pairs });
    assert.deepEqual(unplaced, []);
    assert.deepEqual([...new Set(sessions.map(({ place }) => place))], ['Bàn 1']);
  });

  it('is made at once for a large fair, also when much is taken', () => {
    const pick = random(7);
    const pairs = pairsOf(pick, 120, 40, 500);
    const taken = times(300).map((i): Taken => {
      const from = pick(1200);
      return { from, to: from + 100, supplier: `s${pick(120)}`, channel: `c${pick(40)}`, place: `nơi ${i}` };
    });
    const { sessions, unplaced } = makeTimetable({ slots: slotsOf(30), places: placesOf(12), pairs, taken });
    assert.equal(sessions.length + unplaced.length, 500);
    assertNobodyTwice(sessions, taken);
  });
});
