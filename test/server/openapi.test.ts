import assert from 'node:assert/strict';
import { it } from 'node:test';
import { collections } from '../../src/sdk/schemas/operations.js';
import { securityOf } from '../../server/src/openapi/security.js';
import { onEveryDatabase } from './helpers/databases.js';

onEveryDatabase('the description of the API', 'empty', (world) => {
  it('names every route that the router knows, and no other', async () => {
    const { body } = await world.get('/openapi.json');
    assert.equal(body.openapi, '3.1.0');
    const routed = world.routes
      .list()
      .filter(({ path }) => /^\/(v1|healthz|readyz|metrics)/.test(path))
      .map(
        ({ method, path }) =>
          `${method} ${path.replace(/:file\{.*ics\}/, '{id}.ics').replace(/:(\w+)(\{[^/]*\})?/g, '{$1}')}`,
      );
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    assert.deepEqual(described.sort(), [...new Set(routed)].sort());
  });

  it('says of every operation who may call it, as the router knows', async () => {
    const { body } = await world.get('/openapi.json');
    for (const { method, path, access } of world.routes.list()) {
      const template = path.replace(/:file\{.*ics\}/, '{id}.ics').replace(/:(\w+)(\{[^/]*\})?/g, '{$1}');
      const operation = body.paths[template]?.[method.toLowerCase()];
      if (!operation) continue;
      const said = operation.security ?? body.security;
      assert.deepEqual(said, securityOf(access), `${method} ${path}`);
      for (const scheme of said.flatMap(Object.keys))
        assert.ok(body.components.securitySchemes[scheme], scheme);
      if ('scope' in access)
        assert.ok(operation.description.includes(`\`${access.scope}\``), `${method} ${path}`);
    }
  });

  it('holds every record, without bounds that say nothing', async () => {
    const { body } = await world.get('/openapi.json');
    for (const { record } of Object.values(collections)) {
      assert.ok(body.components.schemas[record].properties.id, record);
      assert.ok(body.components.schemas[`${record}Page`]);
    }
    const text = JSON.stringify(body);
    assert.doesNotMatch(text, /9007199254740991|"~standard"|\$schema/);
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
      assert.ok(body.components.schemas[name!], name);
    const stars = body.paths['/v1/products'].get.parameters.find(
      (one: { name: string }) => one.name === 'stars',
    );
    assert.deepEqual(stars.schema, { type: 'array', items: { type: 'integer', minimum: 1, maximum: 5 } });
  });

  it('is readable as a page that needs nothing from elsewhere', async () => {
    const { headers, body } = await world.get('/docs');
    assert.equal(headers.get('Content-Type'), 'text/html; charset=utf-8');
    assert.doesNotMatch(body, /<script|<style|style=|src=|https?:\/\//);
    assert.match(body, /<a href="\/v1\/products">/);
    for (const [, id] of body.matchAll(/href="#([^"]+)"/g)) assert.ok(body.includes(`id="${id}"`), id);
    assert.equal((await world.get('/docs/reference.css')).status, 200);
  });
});
