import type { Supplier } from '../sdk/schemas/supplier.js';
import { certificationNodes } from './certifications.js';
import { idOf, known, type Node, type NodeContext, textOf, webAddress } from './node.js';
import { addressNode } from './place.js';

/** A supplier as a schema.org `Organization`. */
export function organizationNode(supplier: Supplier, context: NodeContext): Node {
  const { id, name, story, contact, certifications, links, province, locality } = supplier;
  const linked = (kind: string) =>
    links.flatMap((link) => (link.kind === kind ? (webAddress(link.url) ?? []) : []));
  return known({
    '@type': 'Organization',
    '@id': idOf('suppliers', id, context),
    name,
    description: textOf(story, context),
    url: linked('website')[0],
    sameAs: linked('social'),
    address: addressNode(
      {
        ...(province && { province }),
        ...(locality && { locality }),
        ...(contact?.address && { street: contact.address }),
      },
      context,
    ),
    telephone: contact?.phone,
    email: contact?.email,
    hasCertification: certificationNodes(certifications, context),
  });
}
