// node examples/node/every-page.mjs bac-ninh   (a slug, a name, an alias or an id such as 63-24)
import { HangViet } from 'hang-viet';

const hv = new HangViet({ api: process.env.HV_API ?? 'http://localhost:8787/v1' });
const province = process.argv[2] ?? 'bac-ninh';

try {
  let count = 0;
  // One request a page of 10, made when the loop gets there; leaving the loop stops asking.
  for await (const product of hv.products.listAll({ province: [province], limit: 10 }))
    console.log(`${++count}. ${product.name.vi} (${product.province?.name.vi})`);
  if (count === 0) console.log(`Không có sản phẩm nào của ${province}.`);
} catch (error) {
  console.error(`${error.name}: ${error.message}`);
  for (const field of error.fields ?? []) console.error(`  ${field.name ?? field.path}: ${field.message}`);
  if (error.name === 'NetworkError')
    console.error('Is the API running? Start it with npm start, or set HV_API.');
  process.exitCode = 1;
}
