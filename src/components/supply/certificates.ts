import type { SupplyWords } from '../../locales/vi/supply.js';
import type { Certification } from '../../sdk/schemas/common.js';

/** Its kind by name; kinds that this version does not know as they are written. */
export const certificateName = ({ kind }: Certification, say: SupplyWords): string =>
  Object.hasOwn(say.certificates, kind) ? say.certificates[kind]! : kind;

/** Whether number, issuer and both dates are there: only then a certificate is evidence and bears the badge. */
export const isEvidence = ({ number, issuer, issuedOn, expiresOn }: Certification): boolean =>
  !!(number && issuer && issuedOn && expiresOn);
