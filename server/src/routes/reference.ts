import { open, type Routes } from '../access/access.js';
import { type Answer, finish } from '../answers.js';
import { send } from '../middleware/send.js';
import { openApiDocument } from '../openapi/document.js';
import { referencePage } from '../openapi/reference-page.js';
import { referenceStyles } from '../openapi/reference-styles.js';
import { PAGE_POLICY } from '../page-policy.js';

/** `/openapi.json` and the reference made of it at `/docs`. Both are made once, when first asked for. */
export function addReference(routes: Routes): void {
  const once = (path: string, make: () => Answer) => {
    let answer: Answer | undefined;
    routes.add('GET', path, open, (c) => {
      answer ??= { ...make(), isFixed: true };
      return send(
        c,
        answer,
        answer.type.startsWith('text/html') ? { 'Content-Security-Policy': PAGE_POLICY } : undefined,
      );
    });
  };
  once('/openapi.json', () => finish(JSON.stringify(openApiDocument()), 'application/json; charset=utf-8'));
  once('/docs', () => finish(referencePage(openApiDocument()), 'text/html; charset=utf-8'));
  once('/docs/reference.css', () => finish(referenceStyles, 'text/css; charset=utf-8'));
}
