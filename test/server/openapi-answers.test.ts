import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Body, onEveryDatabase } from './helpers/databases.js';
import { addEvent, from, someOf } from './helpers/office.js';

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

  it('hold for what is sent in and what staff make of it', async () => {
    const key = await world.key('events:read', 'events:write', 'feedback:read', 'feedback:write');
    const { id: event } = await addEvent(world, 'su-kien-thu');
    const [product] = await someOf(world, 'products', 1);
    const [supplier] = await someOf(world, 'suppliers', 1);
    const [channel] = await someOf(world, 'channels', 1);
    const meeting = {
      startsAt: '2026-11-26T09:00:00+07:00',
      endsAt: '2026-11-26T09:30:00+07:00',
      place: 'Bàn 1',
      supplier,
      channel,
    };
    const feedback = { product, topic: 'design', text: 'Hộp dễ móp', from: 'consumer', ...from('thu') };
    const contribution = { kind: 'solution', text: 'Gom đơn', by: 'HTX', ...from('thu') };
    const times = {
      days: ['2026-11-27'],
      startsAt: '09:00',
      endsAt: '10:00',
      minutes: 30,
      places: ['Bàn 1'],
    };
    const timetable = { ...times, pairs: [{ supplier, channel }], dryRun: true };
    const made: Record<string, string> = {};
    const steps: [method: string, template: string, body?: object][] = [
      ['post', '/v1/events/{id}/registrations', { role: 'visitor', ...from('thu') }],
      ['get', '/v1/events/{id}/registrations'],
      ['get', '/v1/events/{id}/registrations/{registration}'],
      ['post', '/v1/events/{id}/registrations/{registration}/cancel'],
      ['post', '/v1/events/{id}/contributions', contribution],
      ['patch', '/v1/events/{id}/contributions/{contribution}', { status: 'published' }],
      ['get', '/v1/events/{id}/contributions/{contribution}'],
      ['get', '/v1/events/{id}/contributions'],
      ['post', '/v1/events/{id}/meetings', meeting],
      ['post', '/v1/events/{id}/meetings', meeting],
      ['get', '/v1/events/{id}/meetings/{meeting}'],
      ['patch', '/v1/events/{id}/meetings/{meeting}', { status: 'held' }],
      ['get', '/v1/events/{id}/meetings'],
      ['post', '/v1/events/{id}/timetable', timetable],
      ['post', '/v1/events/{id}/timetable', { ...timetable, dryRun: false }],
      ['post', '/v1/feedback', feedback],
      ['get', '/v1/feedback'],
      ['patch', '/v1/feedback/{id}', { answer: 'Cảm ơn', changes: { summary: { vi: 'Hộp cứng' } } }],
      ['get', '/v1/feedback/{id}'],
    ];
    const statuses: number[] = [];
    for (const [method, template, body] of steps) {
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'id' && template.includes('events') ? event : made[name === 'id' ? 'feedbac' : name]!,
      );
      const headers = method === 'patch' ? { 'If-Match': '*' } : {};
      const answer = await world.send(method.toUpperCase(), path, {
        key,
        headers,
        ...(body ? { body } : {}),
      });
      if (answer.body.id) made[template.split('/').at(-1)!.slice(0, -1)] ??= answer.body.id;
      statuses.push(answer.status);
      await hold(method, template, answer);
    }
    assert.deepEqual(
      statuses.filter((status) => status >= 400),
      [409],
      'only the table that was taken',
    );
    const revisions = await world.get(`/v1/products/${product}/revisions`);
    assert.equal(revisions.body.total, 1);
    await hold('get', '/v1/products/{id}/revisions', revisions);
  });
});
