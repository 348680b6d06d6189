import type { PagingWords } from '../vi/paging.js';

export const paging: PagingWords = {
  more: 'Mostra altri',
  moreFailed: 'Non è stato possibile caricare il resto.',
  progress: (shown, total) => `${shown} su ${total}`,
  moreThan: (shown) => `oltre ${shown}`,
};
