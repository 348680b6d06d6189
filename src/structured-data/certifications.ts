import type { Certification } from '../sdk/schemas/common.js';
import { known, type Node, type NodeContext, webAddress } from './node.js';

/** Certificates of which number, issuer and both dates are known, and that hold today. */
export const certificationNodes = (
  certifications: readonly Certification[],
  { today }: NodeContext,
): Node[] =>
  certifications.flatMap(({ kind, number, issuer, issuedOn, expiresOn, url }) =>
    number && issuer && issuedOn && issuedOn <= today && expiresOn && expiresOn >= today
      ? known({
          '@type': 'Certification',
          name: kind,
          certificationIdentification: number,
          issuedBy: { '@type': 'Organization', name: issuer },
          validFrom: issuedOn,
          expires: expiresOn,
          url: webAddress(url),
        })
      : [],
  );
