// node examples/node/search.mjs che thai nguyen
import { HangViet } from 'hang-viet';
import { ocopStatus, todayInVietnam } from 'hang-viet/vietnam';

const hv = new HangViet({ api: process.env.HV_API ?? 'http://localhost:8787/v1' });
const q = process.argv.slice(2).join(' ') || 'che thai nguyen';

const stars = ({ ocop }) => {
  if (!ocop) return '';
  const held =
    ocopStatus(ocop, todayInVietnam()) === 'valid' ? '' : `, ${ocop.recognisedYear ?? 'không rõ năm'}`;
  return `OCOP ${ocop.stars} sao${held}`;
};

try {
  const page = await hv.products.list({ q, limit: 10 });
  for (const product of page.data)
    console.log([product.name.vi, product.province?.name.vi, stars(product)].filter(Boolean).join(' · '));
  console.log(`\n${page.data.length} / ${page.total} sản phẩm cho “${q}”`);
} catch (error) {
  console.error(
    `${error.name}: ${error.message}\nIs the API running? Start it with npm start, or set HV_API.`,
  );
  process.exitCode = 1;
}
