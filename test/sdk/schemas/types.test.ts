import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod/mini';
import type * as agreement from '../../../src/sdk/schemas/agreement.js';
import type * as campaign from '../../../src/sdk/schemas/campaign.js';
import type * as category from '../../../src/sdk/schemas/category.js';
import type * as channel from '../../../src/sdk/schemas/channel.js';
import type * as common from '../../../src/sdk/schemas/common.js';
import type * as connection from '../../../src/sdk/schemas/connection.js';
import type * as contribution from '../../../src/sdk/schemas/contribution.js';
import type * as demand from '../../../src/sdk/schemas/demand.js';
import type * as event from '../../../src/sdk/schemas/event.js';
import type * as feedback from '../../../src/sdk/schemas/feedback.js';
import type * as figure from '../../../src/sdk/schemas/figure.js';
import type * as import_job from '../../../src/sdk/schemas/import-job.js';
import type * as match from '../../../src/sdk/schemas/match.js';
import type * as page from '../../../src/sdk/schemas/page.js';
import type * as problem from '../../../src/sdk/schemas/problem.js';
import type * as product from '../../../src/sdk/schemas/product.js';
import type * as product_list from '../../../src/sdk/schemas/product-list.js';
import type * as province from '../../../src/sdk/schemas/province.js';
import type * as queries from '../../../src/sdk/schemas/queries.js';
import type * as registration from '../../../src/sdk/schemas/registration.js';
import type * as requests from '../../../src/sdk/schemas/requests.js';
import type * as story from '../../../src/sdk/schemas/story.js';
import type * as submission from '../../../src/sdk/schemas/submission.js';
import type * as supplier from '../../../src/sdk/schemas/supplier.js';

/** Each field as it is: whether it may be absent, and what it holds. */
type Exact<T> = T extends (infer Item)[]
  ? Exact<Item>[]
  : T extends object
    ? { [Key in keyof T]: Exact<T[Key]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** A request as callers write it: what has a default may be left out. */
type EqualInput<Interface, Schema extends z.core.$ZodType> = Same<Exact<Interface>, Exact<z.input<Schema>>>;
type Equal<Interface, Schema extends z.core.$ZodType> = Same<Exact<Interface>, Exact<z.output<Schema>>>;

// Fails to compile when an interface and its schema differ in a field, in its type, or in whether it may be absent.
const equal: Record<string, true> = {
  Agreement: true satisfies Equal<agreement.Agreement, typeof agreement.agreementSchema>,
  Campaign: true satisfies Equal<campaign.Campaign, typeof campaign.campaignSchema>,
  ReserveLine: true satisfies Equal<campaign.ReserveLine, typeof campaign.reserveLine>,
  Category: true satisfies Equal<category.Category, typeof category.categorySchema>,
  Subcategory: true satisfies Equal<category.Subcategory, typeof category.subcategorySchema>,
  Channel: true satisfies Equal<channel.Channel, typeof channel.channelSchema>,
  ChannelRequirement: true satisfies Equal<channel.ChannelRequirement, typeof channel.channelRequirement>,
  OutletCount: true satisfies Equal<channel.OutletCount, typeof channel.outletCount>,
  Certification: true satisfies Equal<common.Certification, typeof common.certification>,
  DateSpan: true satisfies Equal<common.DateSpan, typeof common.dateSpan>,
  Link: true satisfies Equal<common.Link, typeof common.link>,
  LocalizedText: true satisfies Equal<common.LocalizedText, typeof common.localizedText>,
  Money: true satisfies Equal<common.Money, typeof common.money>,
  ProvinceReference: true satisfies Equal<common.ProvinceReference, typeof common.provinceReference>,
  QualifiedCount: true satisfies Equal<common.QualifiedCount, typeof common.qualifiedCount>,
  Quantity: true satisfies Equal<common.Quantity, typeof common.quantity>,
  Reference: true satisfies Equal<common.Reference, typeof common.reference>,
  Source: true satisfies Equal<common.Source, typeof common.source>,
  Connection: true satisfies Equal<connection.Connection, typeof connection.connectionSchema>,
  ConnectionStep: true satisfies Equal<connection.ConnectionStep, typeof connection.connectionStep>,
  Contribution: true satisfies Equal<contribution.Contribution, typeof contribution.contributionSchema>,
  Demand: true satisfies Equal<demand.Demand, typeof demand.demandSchema>,
  EventRegistration: true satisfies Equal<event.EventRegistration, typeof event.eventRegistration>,
  Organiser: true satisfies Equal<event.Organiser, typeof event.organiser>,
  Speaker: true satisfies Equal<event.Speaker, typeof event.speaker>,
  TradeEvent: true satisfies Equal<event.TradeEvent, typeof event.eventSchema>,
  Feedback: true satisfies Equal<feedback.Feedback, typeof feedback.feedbackSchema>,
  Revision: true satisfies Equal<feedback.Revision, typeof feedback.revisionSchema>,
  RevisionChange: true satisfies Equal<feedback.RevisionChange, typeof feedback.revisionChange>,
  ImportColumn: true satisfies Equal<import_job.ImportColumn, typeof import_job.importColumn>,
  ImportFault: true satisfies Equal<import_job.ImportFault, typeof import_job.importFault>,
  ImportJob: true satisfies Equal<import_job.ImportJob, typeof import_job.importJobSchema>,
  Match: true satisfies Equal<match.Match, typeof match.matchSchema>,
  MatchReason: true satisfies Equal<match.MatchReason, typeof match.matchReason>,
  Meeting: true satisfies Equal<registration.Meeting, typeof registration.meetingSchema>,
  Timetable: true satisfies Equal<registration.Timetable, typeof registration.timetableSchema>,
  UnplacedPair: true satisfies Equal<registration.UnplacedPair, typeof registration.unplacedPair>,
  Registration: true satisfies Equal<registration.Registration, typeof registration.registrationSchema>,
  ConnectionAdvance: true satisfies EqualInput<requests.ConnectionAdvance, typeof requests.connectionAdvance>,
  ConnectionRequest: true satisfies EqualInput<requests.ConnectionRequest, typeof requests.connectionRequest>,
  ContributionRequest: true satisfies EqualInput<
    requests.ContributionRequest,
    typeof requests.contributionRequest
  >,
  ContributionAnswer: true satisfies EqualInput<
    requests.ContributionAnswer,
    typeof requests.contributionAnswer
  >,
  MeetingDraft: true satisfies EqualInput<requests.MeetingDraft, typeof requests.meetingDraft>,
  MeetingChange: true satisfies EqualInput<requests.MeetingChange, typeof requests.meetingChange>,
  MeetingPair: true satisfies EqualInput<requests.MeetingPair, typeof requests.meetingPair>,
  TimetableRequest: true satisfies EqualInput<requests.TimetableRequest, typeof requests.timetableRequest>,
  DemandDraft: true satisfies Equal<requests.DemandDraft, typeof requests.demandDraft>,
  Handover: true satisfies EqualInput<requests.Handover, typeof requests.handover>,
  ListVersionDraft: true satisfies Equal<requests.ListVersionDraft, typeof requests.listVersionDraft>,
  ShortlistDraft: true satisfies Equal<requests.ShortlistDraft, typeof requests.shortlistDraft>,
  FeedbackAnswer: true satisfies EqualInput<requests.FeedbackAnswer, typeof requests.feedbackAnswer>,
  FeedbackRequest: true satisfies EqualInput<requests.FeedbackRequest, typeof requests.feedbackRequest>,
  RegistrationRequest: true satisfies EqualInput<
    requests.RegistrationRequest,
    typeof requests.registrationRequest
  >,
  Consent: true satisfies EqualInput<submission.Consent, typeof submission.consent>,
  Sender: true satisfies EqualInput<submission.Sender, typeof submission.sender>,
  SentBy: true satisfies Equal<submission.SentBy, typeof submission.sentBy>,
  Receipt: true satisfies Equal<submission.Receipt, typeof submission.receiptSchema>,
  Figure: true satisfies Equal<figure.Figure, typeof figure.figureSchema>,
  Period: true satisfies Equal<figure.Period, typeof figure.period>,
  Facets: true satisfies Equal<page.Facets, typeof page.facets>,
  FacetValue: true satisfies Equal<page.FacetValue, typeof page.facetValue>,
  FieldProblem: true satisfies Equal<problem.FieldProblem, typeof problem.fieldProblem>,
  Problem: true satisfies Equal<problem.Problem, typeof problem.problemSchema>,
  Image: true satisfies Equal<product.Image, typeof product.image>,
  OcopRating: true satisfies Equal<product.OcopRating, typeof product.ocopRating>,
  Packaging: true satisfies Equal<product.Packaging, typeof product.packaging>,
  Product: true satisfies Equal<product.Product, typeof product.productSchema>,
  Supply: true satisfies Equal<product.Supply, typeof product.supply>,
  ProductList: true satisfies Equal<product_list.ProductList, typeof product_list.productListSchema>,
  Recipient: true satisfies Equal<product_list.Recipient, typeof product_list.recipient>,
  Province: true satisfies Equal<province.Province, typeof province.provinceSchema>,
  ProvinceCounts: true satisfies Equal<province.ProvinceCounts, typeof province.provinceCounts>,
  Region: true satisfies Equal<province.Region, typeof province.region>,
  AgreementQuery: true satisfies Equal<queries.AgreementQuery, typeof queries.agreementQuery>,
  CampaignQuery: true satisfies Equal<queries.CampaignQuery, typeof queries.campaignQuery>,
  ChannelQuery: true satisfies Equal<queries.ChannelQuery, typeof queries.channelQuery>,
  EventQuery: true satisfies Equal<queries.EventQuery, typeof queries.eventQuery>,
  DemandQuery: true satisfies Equal<queries.DemandQuery, typeof queries.demandQuery>,
  FigureQuery: true satisfies Equal<queries.FigureQuery, typeof queries.figureQuery>,
  PagingQuery: true satisfies Equal<queries.PagingQuery, typeof queries.pagingQuery>,
  ProductListQuery: true satisfies Equal<queries.ProductListQuery, typeof queries.productListQuery>,
  ProductQuery: true satisfies Equal<queries.ProductQuery, typeof queries.productQuery>,
  ProvinceQuery: true satisfies Equal<queries.ProvinceQuery, typeof queries.provinceQuery>,
  StoryQuery: true satisfies Equal<queries.StoryQuery, typeof queries.storyQuery>,
  SupplierQuery: true satisfies Equal<queries.SupplierQuery, typeof queries.supplierQuery>,
  Story: true satisfies Equal<story.Story, typeof story.storySchema>,
  Contact: true satisfies Equal<supplier.Contact, typeof supplier.contact>,
  Supplier: true satisfies Equal<supplier.Supplier, typeof supplier.supplierSchema>,
};

describe('interfaces beside schemas', () => {
  it('are all held against their schema', () => {
    const folder = new URL('../../../src/sdk/schemas/', import.meta.url);
    const written = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^export interface (\w+)/gm)].map(
        ([, name]) => name!,
      ),
    );
    // `Published` and `Submission` are parts of others; `PageData` and `Collection` are no data.
    const data = written.filter(
      (name) => !['Published', 'Submission', 'PageData', 'Collection'].includes(name),
    );
    assert.deepEqual(
      data.filter((name) => !equal[name]),
      [],
    );
  });

  it('carry their comments into the published types', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const out = mkdtempSync(join(tmpdir(), 'types-'));
    const compiler = join(root, 'node_modules', '.bin', 'tsc');
    try {
      execFileSync(compiler, ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', out], {
        cwd: root,
      });
      for (const file of readdirSync(`${root}src/sdk/schemas`)) {
        const types = readFileSync(join(out, 'sdk/schemas', file.replace('.ts', '.d.ts')), 'utf8');
        const source = readFileSync(`${root}src/sdk/schemas/${file}`, 'utf8');
        for (const [body] of source.matchAll(/^export interface [\s\S]*?^}/gm))
          for (const [comment] of body.matchAll(/\/\*\*.*?\*\//g))
            assert.ok(types.includes(comment), comment);
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
