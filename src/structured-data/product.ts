import type { Product } from '../sdk/schemas/product.js';
import type { OcopStatus } from '../vietnam/ocop.js';
import { certificationNodes } from './certifications.js';
import { idOf, known, type Node, type NodeContext, textOf, webAddress } from './node.js';
import { offerNodes } from './offers.js';

/**
 * A product as a schema.org `Product`. An OCOP rating is an award, and only while it holds (`ocop`): it is nobody's review,
 * so never a rating.
 */
export function productNode(product: Product, ocop: OcopStatus | undefined, context: NodeContext): Node {
  const { supplier, province, packagings, images, links } = product;
  const { stars, recognisedYear, recognisedOn } = product.ocop ?? {};
  const year = recognisedYear ?? recognisedOn?.slice(0, 4);
  const codes = new Set(packagings.flatMap(({ gtin }) => gtin ?? []));
  const [gtin] = codes;
  const own = ['shop', 'website', 'traceability'].map((kind) => links.find((link) => link.kind === kind));
  return known({
    '@type': 'Product',
    '@id': idOf('products', product.id, context),
    name: textOf(product.name, context),
    description: textOf(product.summary, context),
    url: own.map((link) => webAddress(link?.url)).find(Boolean),
    image: images.flatMap(({ url, credit }) =>
      webAddress(url) ? { '@type': 'ImageObject', url: webAddress(url), creditText: credit } : [],
    ),
    manufacturer:
      supplier &&
      known({
        '@type': 'Organization',
        '@id': idOf('suppliers', supplier.id, context),
        name: supplier.name,
      }),
    countryOfOrigin: province && { '@type': 'Country', name: 'VN' },
    award: ocop === 'valid' ? `OCOP ${stars} sao${year ? ` (${year})` : ''}` : undefined,
    hasCertification: certificationNodes(product.certifications, context),
    gtin: codes.size === 1 && /^(\d{8}|\d{12,14})$/.test(gtin!) ? gtin : undefined,
    offers: offerNodes(product, context),
  });
}
