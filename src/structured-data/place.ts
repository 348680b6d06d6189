import type { ProvinceReference } from '../sdk/schemas/common.js';
import { known, type Node, type NodeContext, textOf } from './node.js';

interface Address {
  province?: ProvinceReference;
  /** ISO 3166-1 alpha-2. Absent: Viet Nam, when a province is given. */
  country?: string;
  locality?: string;
  street?: string;
}

/** A postal address of what is known, provinces as they are today; undefined when nothing is. */
export function addressNode(of: Address, context: NodeContext): Node | undefined {
  const { province, locality, street } = of;
  const country = of.country ?? (province && 'VN');
  if (!country && !locality && !street) return undefined;
  return known({
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: locality,
    // A province of Viet Nam says nothing of an address abroad.
    addressRegion: country === 'VN' ? textOf(province?.currentName ?? province?.name, context) : undefined,
    addressCountry: country,
  });
}
