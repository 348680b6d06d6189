/** Words of a list of stories. Numbers and dates come formatted. */
export const storyList = {
  label: 'Bài viết',
  kinds: { article: 'Bài báo', video: 'Video', post: 'Bài đăng' } as Record<string, string>,
  otherKind: 'Tin, bài',
  /** `name` is the name of a language: Tiếng Anh. */
  inLanguage: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
  empty: 'Chưa có bài viết nào.',
};
export type StoryListWords = typeof storyList;
