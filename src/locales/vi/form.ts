/** Words that all forms use. */
export const form = {
  optional: 'không bắt buộc',
  name: 'Họ và tên',
  organisation: 'Tên đơn vị',
  reach: 'Liên hệ lại qua',
  reachHint: 'Cần một trong hai: thư điện tử hoặc điện thoại.',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  consent: 'Đồng ý',
  privacy: 'Chính sách bảo vệ dữ liệu',
  /** Beside a field that people do not see. */
  trap: 'Xin để trống ô này',
  missing: (label: string) => `Xin điền: ${label.toLocaleLowerCase('vi')}.`,
  choiceMissing: 'Xin chọn một mục.',
  reachMissing: 'Xin điền thư điện tử hoặc điện thoại.',
  consentMissing: 'Xin đánh dấu đồng ý thì mới gửi được.',
  emailWrong: 'Thư điện tử chưa đúng dạng. Ví dụ: ten@congty.vn.',
  phoneWrong: 'Số điện thoại chưa đúng dạng. Ví dụ: 0912 345 678.',
  tooLong: (most: number, now: number) =>
    `Dài quá: tối đa ${most.toLocaleString('vi')} ký tự, hiện có ${now.toLocaleString('vi')}.`,
  refused: 'Nơi nhận chưa chấp nhận mục này. Xin xem lại.',
  faults: (count: number) => `Chưa gửi. Có ${count} chỗ cần sửa.`,
  sending: 'Đang gửi…',
  closed: 'Nhu cầu này đã đóng nên không nhận thêm lời đáp.',
  gone: 'Nơi nhận không nhận nội dung này. Có thể mục được nói tới không còn nữa.',
  nowhere: 'Trang này chưa khai báo nơi nhận. Nội dung bạn viết vẫn còn ở đây.',
  notAllowed: 'Trang này chưa được phép gửi. Nội dung bạn viết vẫn còn ở đây.',
  tooMany: (when: string) =>
    `Nơi nhận đang có quá nhiều người gửi. Xin gửi lại ${when}. Nội dung vẫn còn ở đây.`,
  later: 'sau ít phút',
  after: (seconds: number) =>
    seconds < 90
      ? `sau ${seconds} giây`
      : seconds < 5400
        ? `sau khoảng ${Math.ceil(seconds / 60)} phút`
        : `sau khoảng ${Math.ceil(seconds / 3600)} giờ`,
  offline: 'Không có kết nối mạng, nên chưa gửi được. Nội dung vẫn còn ở đây: xin gửi lại khi có mạng.',
  unanswered: 'Nơi nhận không trả lời, nên chưa rõ đã gửi được chưa. Xin bấm gửi lại: không bị gửi hai lần.',
  sendFailed: 'Chưa gửi được. Nội dung vẫn còn ở đây: xin gửi lại sau ít phút.',
  sent: 'Đã gửi.',
  repeated: 'Bạn đã gửi đúng nội dung này trong vòng 24 giờ qua. Nơi nhận vẫn giữ lần gửi trước.',
  number: 'Số tiếp nhận',
  receipt: 'Mã tra cứu',
  keep: 'Xin giữ lại để hỏi kết quả. Mã tra cứu chỉ hiện một lần.',
  keepNumber: 'Xin giữ lại để hỏi kết quả.',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  another: 'Gửi nội dung khác',
};
export type FormWords = typeof form;
