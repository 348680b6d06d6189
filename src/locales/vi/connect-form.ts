/** Words of the form by which distributors and suppliers ask to be connected. */
export const connectForm = {
  titleAsk: 'Kết nối với nhà cung cấp',
  titleAnswer: 'Đáp ứng nhu cầu',
  introAsk: 'Dành cho nhà phân phối. Cơ quan điều hành chương trình sẽ giới thiệu hai bên với nhau.',
  introAnswer: 'Dành cho nhà cung cấp. Cơ quan điều hành chương trình sẽ giới thiệu hai bên với nhau.',
  product: 'Sản phẩm',
  supplier: 'Nhà cung cấp',
  demand: 'Nhu cầu',
  buyer: 'Bên tìm mua',
  event: 'Sự kiện',
  organisationAsk: 'Tên nhà phân phối',
  organisationAnswer: 'Tên nhà cung cấp',
  message: 'Nội dung cần trao đổi',
  messageAsk: 'Sản lượng, quy cách, chứng nhận, thời gian giao hàng.',
  messageAnswer: 'Mặt hàng, sản lượng, giá, chứng nhận, thời gian giao hàng.',
  agreeAsk:
    'Tôi đồng ý để cơ quan điều hành chương trình giữ thông tin trên và chuyển cho nhà cung cấp để hai bên liên hệ. Thông tin không được công bố, và được xoá khi tôi yêu cầu.',
  agreeAnswer:
    'Tôi đồng ý để cơ quan điều hành chương trình giữ thông tin trên và chuyển cho bên tìm mua để hai bên liên hệ. Thông tin không được công bố, và được xoá khi tôi yêu cầu.',
  send: 'Gửi yêu cầu kết nối',
  received: 'Đã nhận yêu cầu kết nối',
  next: 'Cơ quan điều hành sẽ xem xét và liên hệ theo thông tin bạn đã cho.',
  notFound: 'Không tìm thấy mục mà biểu mẫu này nói tới.',
  nothing: 'Biểu mẫu này chưa nói tới sản phẩm, nhà cung cấp hay nhu cầu nào.',
};
export type ConnectFormWords = typeof connectForm;
