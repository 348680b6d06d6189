import type { Catalogue } from '../../sdk/catalogue.js';
import type { LightOffice } from '../../sdk/internal/light-office.js';

type Calls = { [Name in keyof LightOffice]?: Partial<LightOffice[Name]> };

/**
 * What `catalogue` can do beyond reading its collections: at once when it is a `HangViet`, loaded now when it is the elements' own
 * reader, and perhaps nothing when a page brought a smaller one.
 */
export const callsOf = async (catalogue: Catalogue & { more?(): Promise<LightOffice> }): Promise<Calls> =>
  catalogue.more ? catalogue.more() : (catalogue as Calls);
