/** The zod schemas of every record, and the table of API collections. */
export type * from './records.js';
export { categorySchema, subcategorySchema } from './category.js';
export { productSchema } from './product.js';
export { supplierSchema } from './supplier.js';
export { provinceSchema } from './province.js';
export { eventSchema } from './event.js';
export { agreementSchema } from './agreement.js';
export { channelSchema } from './channel.js';
export { campaignSchema } from './campaign.js';
export { figureSchema } from './figure.js';
export { demandSchema } from './demand.js';
export { connectionSchema } from './connection.js';
export { feedbackSchema, revisionSchema } from './feedback.js';
export { contributionSchema } from './contribution.js';
export { importJobSchema } from './import-job.js';
export { matchSchema } from './match.js';
export { meetingSchema, registrationSchema } from './registration.js';
export {
  connectionAdvance,
  connectionRequest,
  contributionRequest,
  demandDraft,
  feedbackAnswer,
  feedbackRequest,
  listVersionDraft,
  registrationRequest,
  shortlistDraft,
} from './requests.js';
export { receiptSchema } from './submission.js';
export { productListSchema } from './product-list.js';
export { storySchema } from './story.js';
export { pageSchema } from './page.js';
export { problemSchema } from './problem.js';
export { readRecord } from './read-record.js';
export {
  agreementQuery,
  campaignQuery,
  channelQuery,
  demandQuery,
  eventQuery,
  figureQuery,
  pagingQuery,
  productListQuery,
  productQuery,
  provinceQuery,
  storyQuery,
  supplierQuery,
} from './queries.js';
export { collections } from './operations.js';
export { recordSchemas } from './record-schemas.js';
