import type { Agreement } from './agreement.js';
import type { Campaign } from './campaign.js';
import type { Channel } from './channel.js';
import type { ProvinceReference, Reference } from './common.js';
import type { TradeEvent } from './event.js';
import type { Figure } from './figure.js';
import type { ProductList } from './product-list.js';
import type { Product } from './product.js';
import type { Story } from './story.js';
import type { Supplier } from './supplier.js';

// What staff write of a record. A record that was read is a draft too, so that it can be changed and sent back.

/** What the API keeps itself; it is not looked at when it comes back. */
type Own = 'id' | 'updatedAt' | 'sequence';
type ListsOf<T> = { [Name in keyof T]-?: T[Name] extends readonly unknown[] ? Name : never }[keyof T];
/** Lists may be left out, and `Instead` takes the place of fields that name other records. */
type Draft<T, Instead = unknown> = Omit<T, ListsOf<T> | Own | keyof Instead> &
  Partial<Pick<T, Exclude<ListsOf<T>, keyof Instead>>> &
  Partial<Pick<T, Own & keyof T>> &
  Instead;

/** Another record: its id, or as records name it. */
type To = string | Reference;
/** A province: id, slug, name, alias or ISO 3166-2 code, or as records name it. */
type ToProvince = string | ProvinceReference;

/** A product as it is written. */
export type ProductDraft = Draft<Product, { supplier?: To; province?: ToProvince; channels?: To[] }>;
/** A producer as it is written; its `productCount` is counted by the API. */
export type SupplierDraft = Draft<Supplier, { province?: ToProvince; productCount?: number }>;
/** An event as it is written. */
export type EventDraft = Draft<TradeEvent, { province?: ToProvince; participatingProvinces?: ToProvince[] }>;
/** An agreement as it is written. */
export type AgreementDraft = Draft<Agreement, { provinces?: ToProvince[] }>;
/** A channel as it is written. */
export type ChannelDraft = Draft<Channel>;
/** A campaign as it is written. */
export type CampaignDraft = Draft<Campaign>;
/** A product list as it is written. */
export type ProductListDraft = Draft<ProductList>;
/** A story as it is written. */
export type StoryDraft = Draft<Story>;
/** A figure as it is written. */
export type FigureDraft = Draft<Figure>;

/** Fields to change: what is left out stays, `null` takes a field away, objects are merged, lists are replaced whole. */
export type Changes<T> = {
  [Name in keyof T]?:
    | (NonNullable<T[Name]> extends readonly unknown[]
        ? T[Name]
        : NonNullable<T[Name]> extends object
          ? Changes<NonNullable<T[Name]>>
          : T[Name])
    | null;
};
