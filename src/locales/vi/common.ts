/** Words that every element uses. */
export const common = {
  loading: 'Đang tải…',
  retry: 'Thử lại',
  failed: 'Chưa tải được nội dung.',
  offline: 'Không có kết nối mạng. Nội dung sẽ tự tải khi có mạng trở lại.',
  notFound: 'Không tìm thấy nội dung này.',
  misconfigured: 'Chưa có địa chỉ dữ liệu cho nội dung này.',
};
export type CommonWords = typeof common;
