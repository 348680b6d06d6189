import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createTestApi } from '../../src/testing/index.js';
import { onEveryDatabase } from '../server/helpers/databases.js';

/** What no call of the SDK asks for: calendars and templates are addresses, the rest is for those who run the server. */
const NOT_CALLED = /\.ics|\/templates\/|openapi|^\/(?!v1\/)/;

onEveryDatabase('the routes of the API', 'empty', (world) => {
  it('are all answered by the test API', async () => {
    const test = createTestApi();
    const called = world.routes.list().filter(({ path }) => !NOT_CALLED.test(path));
    assert.ok(called.length > 100, String(called.length));
    const unknown: string[] = [];
    for (const { method, path } of called) {
      const address = test.api + path.replace('/v1', '').replace(/:\w+(\{.*\})?/g, 'x');
      const sent = ['POST', 'PUT', 'PATCH'].includes(method);
      const answer = await test.fetch(address, {
        method,
        headers: { authorization: `Bearer ${test.key}`, ...(sent && { 'content-type': 'application/json' }) },
        ...(sent && { body: '{}' }),
      });
      assert.ok(answer.status < 500, `${method} ${path}: ${answer.status}`);
      if ((await answer.text()).includes('unknown-route')) unknown.push(`${method} ${path}`);
    }
    assert.deepEqual(unknown, []);
  });
});
