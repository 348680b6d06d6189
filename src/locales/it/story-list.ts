import type { StoryListWords } from '../vi/story-list.js';

export const storyList: StoryListWords = {
  label: 'Articoli',
  kinds: { article: 'Articolo', video: 'Video', post: 'Post' },
  otherKind: 'Da leggere',
  inLanguage: (name) => `in ${name}`,
  empty: 'Non ci sono ancora articoli.',
};
