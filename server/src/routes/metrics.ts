import { operator, type Routes } from '../access/access.js';
import { baseHeaders } from '../middleware/headers.js';
import type { Metrics } from '../observing/metrics.js';
import { requestIdOf } from '../request-id.js';

/** `GET /metrics`, for Prometheus. */
export function addMetrics(routes: Routes, metrics: Metrics): void {
  routes.add('GET', '/metrics', operator, async (c) => {
    const text = await metrics.text();
    return new Response(text, {
      headers: { ...baseHeaders(requestIdOf(c)), 'Cache-Control': 'no-store', 'Content-Type': metrics.type },
    });
  });
}
