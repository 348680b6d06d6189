import type { StoryListWords } from '../vi/story-list.js';

export const storyList: StoryListWords = {
  label: 'Stories',
  kinds: { article: 'Article', video: 'Video', post: 'Post' },
  otherKind: 'Story',
  inLanguage: (name) => `in ${name}`,
  more: 'Show more',
  moreFailed: 'More could not be loaded.',
  progress: (shown, total) => `Showing ${shown} of ${total}`,
  moreThan: (shown) => `more than ${shown}`,
  empty: 'No stories yet.',
};
