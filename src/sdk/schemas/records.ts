// The types of every record and query, by name: helpers of the schemas stay inside.
export type {
  Certification,
  DateSpan,
  Link,
  LocalizedText,
  Money,
  Open,
  ProvinceReference,
  Published,
  QualifiedCount,
  Qualifier,
  Quantity,
  Reference,
  Source,
} from './common.js';
export type { Category, CategoryId, Subcategory } from './category.js';
export type { Image, OcopRating, Packaging, Product, Supply } from './product.js';
export type { Contact, Supplier } from './supplier.js';
export type { Province, ProvinceCounts, Region } from './province.js';
export type { EventKind, EventRegistration, Organiser, Speaker, TradeEvent } from './event.js';
export type { Agreement } from './agreement.js';
export type { Channel, ChannelKind, ChannelRequirement, OutletCount } from './channel.js';
export type { Campaign, ReserveLine } from './campaign.js';
export type { Figure, Period } from './figure.js';
export type { Demand } from './demand.js';
export type { Connection, ConnectionStatus, ConnectionStep } from './connection.js';
export type { Feedback, Revision, RevisionChange } from './feedback.js';
export type { Contribution } from './contribution.js';
export type { ImportColumn, ImportFault, ImportJob } from './import-job.js';
export type { Match, MatchReason } from './match.js';
export type { Meeting, Registration, Timetable, UnplacedPair } from './registration.js';
export type {
  ConnectionAdvance,
  ConnectionRequest,
  ContributionAnswer,
  ContributionRequest,
  DemandDraft,
  FeedbackAnswer,
  FeedbackRequest,
  Handover,
  ListVersionDraft,
  MeetingChange,
  MeetingDraft,
  MeetingPair,
  RegistrationRequest,
  ShortlistDraft,
  TimetableRequest,
} from './requests.js';
export type { Consent, Receipt, Sender, SentBy, Submission, WithSender } from './submission.js';
export type { ProductList, Recipient } from './product-list.js';
export type { Story } from './story.js';
export type {
  AgreementDraft,
  CampaignDraft,
  ChannelDraft,
  Changes,
  EventDraft,
  FigureDraft,
  ProductDraft,
  ProductListDraft,
  StoryDraft,
  SupplierDraft,
} from './drafts.js';
export type { Facets, FacetValue, PageData } from './page.js';
export type { FieldProblem, Problem } from './problem.js';
export type {
  AgreementQuery,
  CampaignQuery,
  DemandQuery,
  ChannelQuery,
  EventQuery,
  FigureQuery,
  PagingQuery,
  ProductListQuery,
  ProductQuery,
  ProvinceQuery,
  StoryQuery,
  SupplierQuery,
} from './queries.js';
export type { Collection, CollectionName } from './operations.js';
