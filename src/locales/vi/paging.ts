/** Words under a list that has more. Numbers come formatted. */
export const paging = {
  more: 'Xem thêm',
  moreFailed: 'Chưa tải thêm được.',
  progress: (shown: string, total: string) => `Đã hiện ${shown} trên ${total}`,
  moreThan: (shown: string) => `hơn ${shown}`,
};
export type PagingWords = typeof paging;
