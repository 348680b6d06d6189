import type { Access } from '../access/access.js';
import type { Json } from './json.js';

/** Who may call an operation, as the document says it: any one of these. Rights stand beside the secret key, as roles of OpenAPI 3.1. */
export function securityOf(access: Access): Json[] {
  switch (access.kind) {
    case 'open':
      return [{}, { publishableKey: [] }, { secretKey: [] }];
    case 'submission':
      return [{ publishableKey: [] }, { secretKey: [access.scope] }];
    case 'receipt':
      return [{}, { secretKey: [access.scope] }];
    case 'secret':
      return [{ secretKey: [access.scope] }];
    case 'operator':
      return [{}, { operatorToken: [] }];
  }
}

/** Every way to say who asks. */
export const securitySchemes: Json = {
  secretKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A secret key, `sk_…`, with the rights that the operation names. Never in a page or an address.',
  },
  publishableKey: {
    type: 'apiKey',
    in: 'query',
    name: 'key',
    description:
      'A publishable key, `pk_…`, from pages of the origins it was made for; also as `Authorization: Bearer`. An origin is what a browser says of a page: it is no authentication.',
  },
  operatorToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The server’s `METRICS_TOKEN`. Without that setting only the server’s own machine may ask.',
  },
};
