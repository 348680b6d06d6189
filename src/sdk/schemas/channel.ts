import * as z from 'zod/mini';
import {
  list,
  localizedText,
  type LocalizedText,
  type Open,
  open,
  optional,
  type Published,
  published,
  type Qualifier,
  qualifier,
} from './common.js';

/** The kind of a distribution system or outlet. */
export type ChannelKind = Open<
  | 'supermarket'
  | 'hypermarket'
  | 'convenience'
  | 'grocery'
  | 'wholesale-market'
  | 'traditional-market'
  | 'ocop-showroom'
  | 'online'
>;

/** A number of outlets or stalls with what it covers and when it was said. */
export interface OutletCount {
  value: number;
  /** How the number was said; `exactly` when left out. */
  qualifier?: Qualifier;
  /** What is counted, in the source's words, where that is not outlets or stalls: `hộ kinh doanh`. */
  unit?: string;
  year?: number;
  /** E.g. `national`: the number is not Hà Nội's. */
  scope?: string;
  note?: string;
}
export const outletCount = z.object({
  value: z.int(),
  qualifier: optional(qualifier),
  unit: optional(z.string()),
  year: optional(z.int()),
  scope: optional(z.string()),
  note: optional(z.string()),
});

/** What a channel asks of suppliers. */
export interface ChannelRequirement {
  topic: Open<'certificate' | 'packaging' | 'traceability' | 'delivery' | 'payment'>;
  text: LocalizedText;
}
export const channelRequirement = z.object({
  topic: open<'certificate' | 'packaging' | 'traceability' | 'delivery' | 'payment'>(),
  text: localizedText,
});

/** A distribution system or outlet. */
export interface Channel extends Published {
  id: string;
  name: string;
  kind: ChannelKind;
  city?: string;
  operator?: string;
  address?: string;
  outlets?: OutletCount;
  stalls?: OutletCount;
  requirements: ChannelRequirement[];
}
export const channelSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: open<ChannelKind>(),
  city: optional(z.string()),
  operator: optional(z.string()),
  address: optional(z.string()),
  outlets: optional(outletCount),
  stalls: optional(outletCount),
  requirements: list(channelRequirement),
  ...published,
});
