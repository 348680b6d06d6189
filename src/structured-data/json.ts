import type { Node } from './node.js';

/**
 * `node` as JSON-LD for a `script` element or a page's source: whatever is in its texts, it ends no element, opens no
 * comment and breaks no line.
 */
export const jsonLd = (node: Node): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...node }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
