import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase } from './helpers/databases.js';

const idsOf = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

onEveryDatabase('search', 'catalogue', (world) => {
  const search = async (q: string, rest = '') =>
    (await world.get(`/v1/products?limit=100&q=${encodeURIComponent(q)}${rest}`)).body;

  it('finds the same with and without marks, composed and decomposed, in capitals', async () => {
    const expected = idsOf(await search('che thai nguyen'));
    assert.ok(expected.length >= 5, `${expected.length} found`);
    const ways = ['Chè Thái Nguyên', 'CHÈ THÁI NGUYÊN', '  chè   thái-nguyên  ', 'Chè Thái Nguyên!'];
    for (const text of ways)
      for (const form of ['NFC', 'NFD'])
        assert.deepEqual(idsOf(await search(text.normalize(form))), expected, `${text} ${form}`);
  });

  it('finds what was found while the last word is still being typed', async () => {
    const whole = idsOf(await search('che thai nguyen'));
    for (const typed of ['che thai nguye', 'che thai ng', 'chè thái n', 'che thai nguyê'])
      assert.deepEqual(idsOf(await search(typed)), whole, typed);
  });

  it('puts names before places and descriptions', async () => {
    const { data } = await search('ca phe');
    assert.match(data[0].name.vi, /cà phê/i);
  });

  it('takes đ, old and new tone places alike', async () => {
    assert.deepEqual(idsOf(await search('dak lak')), idsOf(await search('Đắk Lắk')));
    assert.deepEqual(idsOf(await search('hoà bình')), idsOf(await search('hòa bình')));
    assert.ok((await search('dak lak')).total > 0);
  });

  it('forgives a typing error, but only when nothing fits', async () => {
    const { data, total } = await search('nuoc mamm');
    assert.ok(total > 0);
    assert.match(data[0].name.vi, /nước mắm/i);
  });

  it('forgives one slip in each word: left out, doubled, swapped, another letter, a known word that is not meant', async () => {
    const ways: [typed: string, meant: string][] = [
      ['che thai nguen', 'che thai nguyen'],
      ['chhe thai nguyen', 'che thai nguyen'],
      ['che tahi nguyne', 'che thai nguyen'],
      ['mat omg', 'mat ong'],
      ['che thai nguyet', 'che thai nguyen'],
      ['ocop hop tcc xa', 'ocop hop tac xa'],
    ];
    for (const [typed, meant] of ways) {
      const found = new Set(idsOf(await search(typed)));
      const expected = idsOf(await search(meant));
      assert.ok(expected.length > 0, meant);
      for (const id of expected) assert.ok(found.has(id), `${typed}: ${id}`);
    }
  });

  it('does not guess at numbers, nor at what is like nothing, and goes on without it', async () => {
    for (const q of ['2037', 'zqzqzq']) assert.equal((await search(q)).total, 0, q);
    assert.deepEqual(idsOf(await search('mat ong zqzqzq')), idsOf(await search('mat ong ')));
  });

  it('finds nothing for signs alone, and everything for spaces', async () => {
    assert.equal((await search('!!!')).total, 0);
    assert.equal((await search('   ')).total, 546);
  });

  it('bears what could be syntax of the search', async () => {
    for (const q of ["'", '&|!():*<->', "che' & 'x", '\\', 'a:*', '%_', "'); drop table products; --"])
      assert.equal((await world.get(`/v1/products?q=${encodeURIComponent(q)}`)).status, 200, q);
  });

  it('pages through a search in one order, each record once', async () => {
    const all = idsOf(await search('ocop hop tac xa'));
    assert.ok(all.length > 20, `${all.length} found`);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await world.get(`/v1/products?q=ocop+hop+tac+xa&limit=7${cursor}`);
      seen.push(...idsOf(body));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    assert.deepEqual(seen.slice(0, all.length), all);
    assert.equal(new Set(seen).size, seen.length);
  });

  it('finds suppliers and events too', async () => {
    assert.ok((await world.get('/v1/suppliers?q=hao dat')).body.total > 0);
    assert.ok((await world.get('/v1/events?q=hoi cho xuan')).body.total > 0);
  });
});
