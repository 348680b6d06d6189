import 'axe-core/axe.min.js';
import { expect } from 'chai';

declare const axe: {
  run(
    context: Element,
    options: object,
  ): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
  }>;
};

/** Fails with what axe finds wrong in `element` and its shadow roots. */
export async function expectAccessible(element: Element, ...exceptRules: string[]): Promise<void> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(['region', ...exceptRules].map((id) => [id, { enabled: false }])),
  });
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((it) => it.html + ' ' + it.failureSummary).join('; ')}`,
    ),
  ).to.deep.equal([]);
}
