import * as z from 'zod/mini';
import {
  list,
  localizedText,
  type LocalizedText,
  optional,
  type Published,
  published,
  quantity,
  type Quantity,
} from './common.js';
import { type Figure, figureSchema, type Period, period } from './figure.js';

/** One group of goods in a reserve programme. */
export interface ReserveLine {
  goods: LocalizedText;
  target?: Quantity;
  reserved?: Quantity;
  /** Who holds it. */
  holder?: string;
}
export const reserveLine = z.object({
  goods: localizedText,
  target: optional(quantity),
  reserved: optional(quantity),
  holder: optional(z.string()),
});

/** A campaign such as "Người Việt Nam ưu tiên dùng hàng Việt Nam", or a Tết reserve programme. */
export interface Campaign extends Published {
  id: string;
  name: LocalizedText;
  period: Period;
  /** The Gregorian year of the Tết that it prepares. */
  tetYear?: number;
  scope: string;
  figures: Figure[];
  reserveLines: ReserveLine[];
}
export const campaignSchema = z.object({
  id: z.string(),
  name: localizedText,
  period,
  tetYear: optional(z.int()),
  scope: z.string(),
  figures: list(figureSchema),
  reserveLines: list(reserveLine),
  ...published,
});
