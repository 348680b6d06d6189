import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, Answers, finish } from '../../server/src/answers.js';

/** A promise that is settled from outside. */
function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

/** Answers over a database of one number; `check` is what looking the number of writes up gives, when it is held up. */
function office(checkEvery = 1000) {
  const it = {
    text: 'one',
    version: 1,
    time: 0,
    held: [] as (Promise<number> | undefined)[],
    asked: [] as boolean[],
  };
  const answers = new Answers({
    readVersion: (wrote) => {
      it.asked.push(wrote);
      const version = it.version;
      return it.held.shift() ?? Promise.resolve(version);
    },
    now: () => it.time,
    today: () => '2026-11-23',
    checkEvery,
  });
  const make = (): Promise<Answer> => Promise.resolve(finish(it.text, 'text/plain'));
  return {
    it,
    answers,
    read: async (by = make) => Buffer.from((await answers.get('/x', by))!.body).toString(),
    write: (text: string) => {
      it.text = text;
      it.version++;
      answers.forget();
    },
  };
}

describe('kept answers', () => {
  it('are given again until something was written', async () => {
    const { it: database, answers, read, write } = office();
    assert.equal(await read(), 'one');
    database.text = 'changed without a write';
    assert.equal(await read(), 'one');
    assert.deepEqual(answers.counts, { kept: 1, made: 1 });
    write('two');
    assert.equal(answers.peek('/x'), undefined);
    assert.equal(await read(), 'two');
  });

  it('are looked at anew after the time that a write elsewhere may stay unseen', async () => {
    const { it: database, read } = office(1000);
    await read();
    [database.text, database.version, database.time] = ['two', 2, 999];
    assert.equal(await read(), 'one');
    database.time = 1000;
    assert.equal(await read(), 'two');
  });

  it('are not held for fresh by a look-up that began before the write', async () => {
    const { it: database, read, write } = office();
    await read();
    database.time = 2000;
    const early = later<number>();
    database.held = [early.promise];
    const reader = read();
    write('two');
    early.resolve(1);
    await reader;
    assert.equal(await read(), 'two');
  });

  it('are not taken back by a look-up that began before the write and ends after the next one', async () => {
    const { it: database, read, write } = office();
    await read();
    database.time = 2000;
    const early = later<number>();
    database.held = [early.promise];
    const reader = read();
    write('two');
    assert.equal(await read(), 'two');
    early.resolve(1);
    await reader;
    assert.equal(await read(), 'two');
    assert.equal(database.asked.length, 3, 'and nothing is looked up a fourth time');
  });

  it('are not shared with who asks after the write, when they are still being made from before', async () => {
    const { read, write } = office();
    const slow = later<Answer>();
    const before = read(() => slow.promise);
    await new Promise(setImmediate);
    write('two');
    const after = read();
    slow.resolve(finish('one', 'text/plain'));
    assert.equal(await before, 'one');
    assert.equal(await after, 'two');
    assert.equal(await read(), 'two');
  });

  it('know of the write still, when the look-up after it failed', async () => {
    const { it: database, read, write } = office();
    await read();
    write('two');
    database.held = [Promise.reject(new Error('The database is away'))];
    await assert.rejects(read(), /away/);
    assert.equal(await read(), 'two');
    assert.deepEqual(database.asked, [false, true, true]);
  });

  it('are looked up once by all who ask together', async () => {
    const { it: database, read } = office();
    const version = later<number>();
    database.held = [version.promise];
    const readers = [read(), read(), read()];
    version.resolve(1);
    assert.deepEqual(await Promise.all(readers), ['one', 'one', 'one']);
    assert.equal(database.asked.length, 1);
  });
});
