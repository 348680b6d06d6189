import type { PagingWords } from '../vi/paging.js';

export const paging: PagingWords = {
  more: 'Show more',
  moreFailed: 'More could not be loaded.',
  progress: (shown, total) => `Showing ${shown} of ${total}`,
  moreThan: (shown) => `more than ${shown}`,
};
