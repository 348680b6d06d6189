import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Body, onEveryDatabase } from './helpers/databases.js';

/** `#/…` of the document as an address of the schema that ajv holds. */
const pointer = (...path: string[]) =>
  `api#/${path.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

onEveryDatabase('answers beside their description', 'catalogue', (world) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  /** Asserts that an answer is as the document says of its status. */
  async function hold(method: string, template: string, answered: { status: number; body: Body }) {
    const document = (await world.get('/openapi.json')).body;
    if (!ajv.getSchema('api')) ajv.addSchema(document, 'api');
    const type = answered.status < 400 ? 'application/json' : 'application/problem+json';
    const responses = document.paths[template][method].responses;
    const name = responses[answered.status] ? String(answered.status) : '5XX';
    const { $ref } = responses[name];
    const place = $ref
      ? [...String($ref).slice(2).split('/'), 'content', type, 'schema']
      : ['paths', template, method, 'responses', name, 'content', type, 'schema'];
    const validate = ajv.compile({ $ref: pointer(...place) });
    assert.ok(
      validate(answered.body),
      `${method} ${template} ${answered.status}: ${ajv.errorsText(validate.errors).slice(0, 500)}`,
    );
  }

  it('hold for every list, every record and every refusal that can be read', async () => {
    const { paths } = (await world.get('/openapi.json')).body;
    let held = 0;
    for (const [template, methods] of Object.entries(paths as Record<string, Body>)) {
      const { get } = methods;
      if (!get?.responses[200]?.content?.['application/json'] || get.security?.length) continue;
      if (!template.includes('{')) {
        const isList = template.startsWith('/v1');
        await hold('get', template, await world.get(isList ? `${template}?limit=100` : template));
        if (isList) await hold('get', template, await world.get(`${template}?colour=red`));
        held++;
        continue;
      }
      const list = template.slice(0, template.indexOf('/{'));
      if (!paths[list]?.get) continue;
      const { data } = (await world.get(`${list}?limit=5`)).body;
      for (const { id } of data as { id: string }[]) {
        await hold('get', template, await world.get(template.replace(/\{[^}]*\}/, encodeURIComponent(id))));
        held++;
      }
      await hold('get', template, await world.get(template.replace(/\{[^}]*\}/, 'khong-co-gi')));
    }
    assert.ok(held > 50, String(held));
  });

  it('hold for what is written and for what is refused', async () => {
    const key = await world.key('catalogue:write');
    const path = '/v1/channels/kenh-thu';
    const template = '/v1/channels/{id}';
    const put = (body: unknown, headers = {}) => world.send('PUT', path, { key, body, headers });
    const draft = { name: 'Kênh thử', kind: 'grocery', sources: [] };
    for (const answer of [
      await put({ ...draft, kind: 'x' }),
      await put(draft),
      await put(draft),
      await put(draft, { 'If-Match': '"x"' }),
      await world.send('PUT', path, { body: draft }),
      await world.send('PUT', path, { key: await world.key(), body: draft }),
      await put(draft, { 'If-Match': '*' }),
    ])
      await hold('put', template, answer);
  });
});
