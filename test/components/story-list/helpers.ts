import type { Story } from '../../../src/sdk/schemas/story.js';

/** A story of a newspaper, changed by `rest`. */
export const story = (rest: Partial<Story> = {}): Story => ({
  id: 'che-5-sao',
  kind: 'article',
  title: 'Thái Nguyên có thêm một sản phẩm chè đạt OCOP 5 sao',
  language: 'vi',
  publisher: 'Báo Thử',
  url: 'https://bao.example/che-5-sao',
  publishedOn: '2025-10-23',
  products: [],
  suppliers: [],
  provinces: ['34-19'],
  events: [],
  campaigns: [],
  updatedAt: '2026-01-01T00:00:00Z',
  ...rest,
});

export const video = story({
  id: 'fair',
  kind: 'video',
  title: 'Spring fair opens',
  language: 'en-GB',
  publisher: 'Test Television',
  url: 'https://tv.example/fair',
  publishedOn: '2024-01',
});

/** `count` stories with ids `s0`, `s1`, … */
export const stories = (count: number, from = 0): Story[] =>
  Array.from({ length: count }, (_, index) =>
    story({
      id: `s${from + index}`,
      title: `Tin số ${from + index}`,
      url: `https://bao.example/${from + index}`,
    }),
  );
