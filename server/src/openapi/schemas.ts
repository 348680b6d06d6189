import * as z from 'zod/mini';
import * as common from '../../../src/sdk/schemas/common.js';
import { connectionSchema, connectionStep } from '../../../src/sdk/schemas/connection.js';
import { contributionSchema } from '../../../src/sdk/schemas/contribution.js';
import { feedbackSchema, revisionChange, revisionSchema } from '../../../src/sdk/schemas/feedback.js';
import { importColumn, importFault, importJobSchema } from '../../../src/sdk/schemas/import-job.js';
import { matchReason, matchSchema } from '../../../src/sdk/schemas/match.js';
import { collections } from '../../../src/sdk/schemas/operations.js';
import { facetValue } from '../../../src/sdk/schemas/page.js';
import { fieldProblem, problemSchema } from '../../../src/sdk/schemas/problem.js';
import {
  meetingSchema,
  registrationSchema,
  timetableSchema,
  unplacedPair,
} from '../../../src/sdk/schemas/registration.js';
import { receiptSchema } from '../../../src/sdk/schemas/submission.js';
import { ref, type Json, tidyAnswer } from './json.js';

const shared: Record<string, z.ZodMiniType> = {
  LocalizedText: common.localizedText,
  Source: common.source,
  Money: common.money,
  Quantity: common.quantity,
  QualifiedCount: common.qualifiedCount,
  Reference: common.reference,
  ProvinceReference: common.provinceReference,
  Link: common.link,
  Certification: common.certification,
  DateSpan: common.dateSpan,
  FacetValue: facetValue,
  Connection: connectionSchema,
  ConnectionStep: connectionStep,
  Match: matchSchema,
  MatchReason: matchReason,
  Receipt: receiptSchema,
  Registration: registrationSchema,
  Contribution: contributionSchema,
  Meeting: meetingSchema,
  UnplacedPair: unplacedPair,
  Timetable: timetableSchema,
  Feedback: feedbackSchema,
  Revision: revisionSchema,
  RevisionChange: revisionChange,
  ImportJob: importJobSchema,
  ImportColumn: importColumn,
  ImportFault: importFault,
  FieldProblem: fieldProblem,
  Problem: problemSchema,
};

/** Every record, page and shared part as JSON schema. */
export function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id });
  for (const { record, schema } of Object.values(collections)) registry.add(schema, { id: record });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    override: tidyAnswer as never,
  });
  for (const schema of Object.values(schemas) as Json[])
    for (const key of ['$schema', '$id', 'id']) delete schema[key];
  for (const [name, { record, summary }] of Object.entries(collections))
    schemas[`${record}Page`] = {
      type: 'object',
      description: `${summary}: one page of GET /${name}.`,
      properties: {
        data: { type: 'array', items: ref(record) },
        total: { type: 'integer', description: 'Records that match, over all pages.' },
        totalQualifier: {
          const: 'at-least',
          description: 'There: more than `total` match, and no more were counted.',
        },
        facetsQualifier: {
          const: 'at-least',
          description: 'There: the counts are of some of the records that match.',
        },
        next: {
          type: ['string', 'null'],
          description: 'Give it as `cursor` to get the next page; null on the last.',
        },
        facets: { type: 'object', additionalProperties: { type: 'array', items: ref('FacetValue') } },
      },
      required: ['data', 'total', 'next'],
    } as never;
  return schemas as Json;
}
