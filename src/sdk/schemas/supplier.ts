import * as z from 'zod/mini';
import {
  type Certification,
  certification,
  type Link,
  link,
  list,
  localizedText,
  type LocalizedText,
  type Open,
  open,
  optional,
  type ProvinceReference,
  provinceReference,
  type Published,
  published,
} from './common.js';

/** How to reach a supplier: only what was published. */
export interface Contact {
  phone?: string;
  email?: string;
  address?: string;
}
export const contact = z.object({
  phone: optional(z.string()),
  email: optional(z.string()),
  address: optional(z.string()),
});

/** Who makes the goods. */
export interface Supplier extends Published {
  id: string;
  name: string;
  kind: Open<'cooperative' | 'company' | 'household' | 'cooperative-group' | 'other'>;
  province?: ProvinceReference;
  /** Commune, district or town, as published. */
  locality?: string;
  certifications: Certification[];
  story?: LocalizedText;
  links: Link[];
  contact?: Contact;
  /** Products of theirs in the catalogue. */
  productCount?: number;
}
export const supplierSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: open<'cooperative' | 'company' | 'household' | 'cooperative-group' | 'other'>(),
  province: optional(provinceReference),
  locality: optional(z.string()),
  certifications: list(certification),
  story: optional(localizedText),
  links: list(link),
  contact: optional(contact),
  productCount: optional(z.int()),
  ...published,
});
