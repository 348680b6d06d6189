import type { PagingWords } from '../vi/paging.js';

export const paging: PagingWords = {
  more: 'Afficher plus',
  moreFailed: 'La suite n’a pas pu être chargée.',
  progress: (shown, total) => `${shown} sur ${total}`,
  moreThan: (shown) => `plus de ${shown}`,
};
