import type { StoryListWords } from '../vi/story-list.js';

export const storyList: StoryListWords = {
  label: 'Articles',
  kinds: { article: 'Article', video: 'Vidéo', post: 'Publication' },
  otherKind: 'À lire',
  inLanguage: (name) => `en ${name}`,
  empty: 'Aucun article pour le moment.',
};
