// What hangs in the gallery: for each element, the ways in which pages use it, with the children a page would give it.

const link = (href, text) => ({ href, text });
const khaSanh = [link('https://vietnam.vn/?p=1309372', 'Cà phê Khe Sanh'), 'OCOP 5 sao (2025), Quảng Trị'];
const tanNhien = [
  link(
    'https://en.qdnd.vn/economy/news/ocop-program-hits-milestone-with-126-five-star-products-nationwide-579750',
    'Bánh tráng siêu mỏng Tân Nhiên',
  ),
  'OCOP 5 sao (2025), Tây Ninh',
];
const card = (product, layout, children = khaSanh) => ({
  tag: 'hv-product-card',
  attributes: layout ? { product, layout } : { product },
  children,
});

/** Sheets by name of the choice in the form. Each has a title by language and one or more elements. */
export const sheets = {
  card: [
    {
      title: { vi: 'Thẻ sản phẩm', en: 'Product card' },
      className: 'cards',
      elements: [
        'che-dinh-tan-cuong',
        'ca-phe-khe-sanh',
        'mien-dong-tai-hoan',
        'bo-am-chen-gom-su-sen-en',
      ].map((id) => card(id)),
    },
    {
      title: { vi: 'Thẻ nằm ngang', en: 'Horizontal card' },
      elements: [card('vai-thieu-luc-ngan-hong-xuan', 'horizontal')],
    },
    {
      title: { vi: 'Thẻ gọn', en: 'Compact card' },
      className: 'narrow',
      elements: [card('banh-trang-sieu-mong-tan-nhien', 'compact', tanNhien)],
    },
  ],
  detail: [
    {
      title: { vi: 'Toàn bộ thông tin của một sản phẩm', en: 'All that is known of a product' },
      elements: [
        {
          tag: 'hv-product-detail',
          attributes: { product: 'che-dinh-tan-cuong' },
          children: ['Chè đinh Tân Cương, OCOP 5 sao (2025)'],
        },
      ],
    },
  ],
  list: [
    {
      title: { vi: 'Danh sách có tìm kiếm và bộ lọc', en: 'List with search and filters' },
      elements: [
        {
          tag: 'hv-product-list',
          attributes: { controls: 'search facets sort more', limit: '8', sort: '-stars' },
          children: khaSanh,
        },
      ],
    },
    {
      title: { vi: 'Bảng cho nhà thu mua', en: 'Table for buyers' },
      elements: [
        {
          tag: 'hv-product-list',
          attributes: { layout: 'table', stars: '5', limit: '6', controls: 'more', opens: 'dialog' },
          children: khaSanh,
        },
      ],
    },
    {
      title: { vi: 'Băng cuộn ngang', en: 'Carousel' },
      elements: [
        {
          tag: 'hv-product-list',
          attributes: { layout: 'carousel', stars: '5', limit: '10' },
          children: khaSanh,
        },
      ],
    },
    {
      title: { vi: 'Danh sách của một tỉnh', en: 'List of one province' },
      elements: [
        { tag: 'hv-product-list', attributes: { province: 'quang-tri', limit: '4' }, children: khaSanh },
      ],
    },
  ],
  map: [
    {
      title: { vi: 'Bản đồ 34 tỉnh, thành phố', en: 'Map of the 34 provinces' },
      elements: [
        {
          tag: 'hv-province-map',
          attributes: { metric: 'products' },
          children: ['Bản đồ có quần đảo Hoàng Sa và quần đảo Trường Sa.'],
        },
      ],
    },
    {
      title: {
        vi: 'Bản đồ 63 tỉnh, thành phố (đến 30-6-2025)',
        en: 'Map of the 63 provinces (until 30 June 2025)',
      },
      elements: [
        {
          tag: 'hv-province-map',
          attributes: { metric: 'suppliers', units: '63' },
          children: ['Bản đồ có quần đảo Hoàng Sa và quần đảo Trường Sa.'],
        },
      ],
    },
  ],
  province: [
    {
      title: { vi: 'Thẻ tỉnh, thành phố', en: 'Province card' },
      elements: [
        {
          tag: 'hv-province-card',
          attributes: { province: 'thai-nguyen' },
          children: ['Thái Nguyên: 27 sản phẩm OCOP trong danh mục'],
        },
      ],
    },
  ],
  shops: [
    {
      title: { vi: 'Nơi bán theo loại', en: 'Places of sale of two kinds' },
      elements: [
        {
          tag: 'hv-where-to-buy',
          attributes: { kind: 'supermarket,traditional-market' },
          children: ['Siêu thị và chợ ở Hà Nội'],
        },
      ],
    },
    {
      title: { vi: 'Sản phẩm chưa rõ nơi bán', en: 'A product of which no place is known' },
      elements: [
        {
          tag: 'hv-where-to-buy',
          attributes: { product: 'che-dinh-tan-cuong' },
          children: ['Chè đinh Tân Cương'],
        },
      ],
    },
  ],
  figures: [
    {
      title: { vi: 'Số liệu năm 2023', en: 'Figures of 2023' },
      elements: [
        {
          tag: 'hv-programme-figures',
          attributes: { year: '2023' },
          children: ['Số liệu năm 2023 của chương trình kết nối cung cầu'],
        },
      ],
    },
  ],
  campaign: [
    {
      title: { vi: 'Chương trình Tết', en: 'A Tết programme' },
      elements: [
        {
          tag: 'hv-campaign',
          attributes: { campaign: 'tet-2025-at-ty' },
          children: ['Bình ổn thị trường Tết Ất Tỵ 2025 tại Hà Nội'],
        },
      ],
    },
  ],
  stories: [
    {
      title: { vi: 'Tin bài về một tỉnh', en: 'Stories about a province' },
      elements: [
        {
          tag: 'hv-story-list',
          attributes: { province: 'thai-nguyen' },
          children: ['Thái Nguyên có thêm một sản phẩm chè đạt OCOP 5 sao cấp quốc gia'],
        },
      ],
    },
    {
      title: { vi: 'Tin bài về một sự kiện', en: 'Stories about an event' },
      elements: [
        {
          tag: 'hv-story-list',
          attributes: { event: 'hoi-cho-mua-xuan-2026', limit: '3' },
          children: ['Toàn cảnh lễ khai mạc Hội chợ Mùa Xuân lần thứ nhất năm 2026'],
        },
      ],
    },
  ],
  demands: [
    {
      title: { vi: 'Nhu cầu của nhà phân phối', en: 'What distributors look for' },
      elements: [
        {
          tag: 'hv-demand-board',
          attributes: {},
          children: ['Liên hệ Sở Công Thương Hà Nội để biết nhu cầu của các hệ thống phân phối.'],
        },
      ],
    },
  ],
  supplier: [
    {
      title: { vi: 'Nhà sản xuất', en: 'A producer' },
      elements: [
        {
          tag: 'hv-supplier-card',
          attributes: { supplier: 'co-so-tra-sen-hien-xiem' },
          children: ['Cơ sở trà sen Hiền Xiêm, quận Tây Hồ, Hà Nội'],
        },
      ],
    },
  ],
  showcase: [
    {
      title: { vi: 'Giới thiệu nhà sản xuất', en: 'A producer with its goods' },
      elements: [
        {
          tag: 'hv-supplier-showcase',
          attributes: { supplier: 'cong-ty-co-phan-ha-my', limit: '4', opens: 'dialog' },
          children: ['Công ty Cổ phần Hà Mỵ, Bình Phước'],
        },
      ],
    },
  ],
  calendar: [
    {
      title: { vi: 'Lịch tháng', en: 'Month' },
      elements: [
        {
          tag: 'hv-event-calendar',
          attributes: { month: '2026-02', view: 'month' },
          children: ['2 đến 13-2-2026: Hội chợ Mùa Xuân lần thứ nhất'],
        },
      ],
    },
    {
      title: { vi: 'Danh mục theo ngày', en: 'Agenda' },
      elements: [
        {
          tag: 'hv-event-calendar',
          attributes: { month: '2025-11', view: 'agenda' },
          children: ['12 đến 16-11-2025: Hội chợ Đặc sản Vùng miền Việt Nam'],
        },
      ],
    },
  ],
  event: [
    {
      title: { vi: 'Thẻ sự kiện', en: 'Event card' },
      elements: [
        {
          tag: 'hv-event-card',
          attributes: { event: 'hoi-cho-mua-xuan-2026' },
          children: ['2 đến 13-2-2026: Hội chợ Mùa Xuân lần thứ nhất'],
        },
      ],
    },
  ],
  form: [
    {
      title: { vi: 'Nhà phân phối xin kết nối', en: 'A distributor asks to be connected' },
      elements: [
        {
          tag: 'hv-connect-form',
          attributes: { product: 'che-dinh-tan-cuong' },
          children: ['Liên hệ Sở Công Thương Hà Nội để được kết nối.'],
        },
      ],
    },
    {
      title: { vi: 'Góp ý về sản phẩm', en: 'Feedback on a product' },
      elements: [
        {
          tag: 'hv-feedback-form',
          attributes: { product: 'ca-phe-khe-sanh' },
          children: ['Góp ý xin gửi về Sở Công Thương Hà Nội.'],
        },
      ],
    },
  ],
};
