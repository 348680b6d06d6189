import type { StoryListWords } from '../vi/story-list.js';

export const storyList: StoryListWords = {
  label: 'Stories',
  kinds: { article: 'Article', video: 'Video', post: 'Post' },
  otherKind: 'Story',
  inLanguage: (name) => `in ${name}`,
  empty: 'No stories yet.',
};
