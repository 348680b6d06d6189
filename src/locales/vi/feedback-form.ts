/** Words of the form for feedback on a product. */
export const feedbackForm = {
  title: 'Góp ý về sản phẩm',
  intro: 'Góp ý được chuyển tới nơi làm ra sản phẩm để cải tiến.',
  product: 'Sản phẩm',
  topic: 'Góp ý về',
  topics: {
    quality: 'Chất lượng',
    design: 'Mẫu mã',
    specification: 'Bao bì, quy cách',
  },
  text: 'Nội dung góp ý',
  textHint: 'Điều gì tốt, điều gì nên sửa, và sửa thế nào.',
  from: 'Bạn là',
  consumer: 'Người tiêu dùng',
  distributor: 'Nhà phân phối',
  agree:
    'Tôi đồng ý để cơ quan điều hành chương trình giữ thông tin trên để trả lời tôi. Tên và cách liên hệ không được công bố, và được xoá khi tôi yêu cầu.',
  send: 'Gửi góp ý',
  received: 'Đã nhận góp ý của bạn',
  next: 'Cơ quan điều hành sẽ xem xét và trả lời theo thông tin bạn đã cho.',
  notFound: 'Không tìm thấy sản phẩm này.',
  nothing: 'Biểu mẫu này chưa nói tới sản phẩm nào.',
};
export type FeedbackFormWords = typeof feedbackForm;
