import type { LocalizedText } from '../sdk/schemas/common.js';

/** The six groups of Decision 919/QĐ-TTg of 2022, in its order. */
const groups: Record<string, [vi: string, en: string]> = {
  food: ['Thực phẩm', 'Food'],
  beverage: ['Đồ uống', 'Beverages'],
  herbal: ['Dược liệu và sản phẩm từ dược liệu', 'Medicinal herbs and herbal products'],
  handicraft: ['Thủ công mỹ nghệ', 'Handicrafts'],
  ornamental: ['Sinh vật cảnh', 'Ornamental plants and animals'],
  tourism: ['Du lịch cộng đồng và điểm du lịch', 'Community tourism and tourist sites'],
};

const kinds: Record<string, [vi: string, en: string]> = {
  agarwood: ['Trầm hương', 'Agarwood'],
  'bamboo-rattan': ['Mây tre đan', 'Bamboo and rattan ware'],
  'bamboo-shoot': ['Măng', 'Bamboo shoots'],
  'bird-nest': ['Yến sào', 'Edible bird’s nest'],
  bronze: ['Đồ đồng', 'Bronze ware'],
  cake: ['Bánh', 'Cakes'],
  candy: ['Kẹo', 'Sweets'],
  ceramics: ['Gốm sứ', 'Ceramics'],
  cereal: ['Ngũ cốc', 'Cereals'],
  'cinnamon-craft': ['Đồ mỹ nghệ từ quế', 'Cinnamon-wood crafts'],
  cocoa: ['Ca cao, sô-cô-la', 'Cocoa and chocolate'],
  coconut: ['Sản phẩm từ dừa', 'Coconut products'],
  coffee: ['Cà phê', 'Coffee'],
  'community-tourism': ['Du lịch cộng đồng', 'Community tourism'],
  cordyceps: ['Đông trùng hạ thảo', 'Cordyceps'],
  cracker: ['Bánh phồng', 'Crackers'],
  'crispy-rice': ['Cơm cháy', 'Crispy rice'],
  dairy: ['Sữa và sản phẩm từ sữa', 'Dairy'],
  'dried-fish': ['Cá khô', 'Dried fish'],
  'dried-fruit': ['Trái cây sấy', 'Dried fruit'],
  drink: ['Nước giải khát', 'Soft drinks'],
  egg: ['Trứng', 'Eggs'],
  'essential-oil': ['Tinh dầu', 'Essential oils'],
  'fermented-paste': ['Mắm', 'Fermented fish and shrimp pastes'],
  fish: ['Cá', 'Fish'],
  'fish-cake': ['Chả cá', 'Fish cakes'],
  'fish-sauce': ['Nước mắm', 'Fish sauce'],
  'frozen-fruit': ['Trái cây đông lạnh', 'Frozen fruit'],
  fruit: ['Trái cây tươi', 'Fresh fruit'],
  'fruit-wine': ['Rượu trái cây', 'Fruit wine'],
  garlic: ['Tỏi', 'Garlic'],
  'glass-noodle': ['Miến', 'Glass noodles'],
  'herbal-care': ['Chăm sóc cơ thể từ thảo dược', 'Herbal body care'],
  'herbal-extract': ['Cao và chiết xuất thảo dược', 'Herbal extracts'],
  'herbal-tea': ['Trà thảo mộc', 'Herbal tea'],
  'home-care': ['Chăm sóc nhà cửa từ thảo dược', 'Herbal home care'],
  honey: ['Mật ong', 'Honey'],
  'ice-cream': ['Kem', 'Ice cream'],
  incense: ['Hương, nhang', 'Incense'],
  'instant-tea': ['Trà hòa tan', 'Instant tea'],
  juice: ['Nước ép', 'Juice'],
  lantern: ['Đèn lồng', 'Lanterns'],
  liquor: ['Rượu', 'Spirits'],
  lotus: ['Sản phẩm từ sen', 'Lotus products'],
  meat: ['Thịt', 'Meat'],
  'mung-bean-cake': ['Bánh đậu xanh', 'Mung bean cakes'],
  mushroom: ['Nấm', 'Mushrooms'],
  noodle: ['Mì', 'Noodles'],
  nut: ['Các loại hạt', 'Nuts'],
  oil: ['Dầu thực vật', 'Vegetable oil'],
  'ornamental-plant': ['Cây cảnh', 'Ornamental plants'],
  painting: ['Tranh', 'Paintings'],
  pearl: ['Ngọc trai', 'Pearls'],
  pepper: ['Hồ tiêu', 'Pepper'],
  rice: ['Gạo', 'Rice'],
  'rice-noodle': ['Mì gạo, bún, bánh đa', 'Rice noodles'],
  'rice-paper': ['Bánh tráng', 'Rice paper'],
  salt: ['Muối', 'Salt'],
  sauce: ['Giấm, nước chấm', 'Vinegar and sauces'],
  sausage: ['Giò, chả, nem, lạp xưởng', 'Sausages and cured meats'],
  seafood: ['Hải sản', 'Seafood'],
  seaweed: ['Rong biển', 'Seaweed'],
  sedge: ['Đồ cói', 'Sedge ware'],
  shrimp: ['Tôm', 'Shrimp'],
  silk: ['Lụa', 'Silk'],
  spice: ['Gia vị', 'Spices'],
  starch: ['Tinh bột', 'Starches'],
  sugar: ['Đường, mật', 'Sugar and syrup'],
  supplement: ['Thực phẩm bảo vệ sức khỏe', 'Health supplements'],
  'sweet-soup': ['Chè (món ngọt)', 'Sweet soups'],
  tea: ['Chè (trà)', 'Tea'],
  textile: ['Dệt, thổ cẩm', 'Textiles'],
  turmeric: ['Nghệ', 'Turmeric'],
  vegetable: ['Rau, củ', 'Vegetables'],
  water: ['Nước uống đóng chai', 'Bottled water'],
  wood: ['Đồ gỗ', 'Woodwork'],
  'young-rice': ['Cốm', 'Young green rice'],
};

const named = (table: Record<string, [string, string]>, id: string): LocalizedText | undefined => {
  const names = Object.hasOwn(table, id) ? table[id] : undefined;
  return names && { vi: names[0], en: names[1] };
};

/** The ids of the six groups, in the order of the decision. */
export const categoryIds: readonly string[] = Object.keys(groups);

/** The name of one of the six groups. */
export const categoryName = (id: string): LocalizedText | undefined => named(groups, id);

/** The name of a kind of goods; `undefined` for one that this version does not know. */
export const subcategoryName = (id: string): LocalizedText | undefined => named(kinds, id);
