import type { CommonWords } from '../vi/common.js';

export const common: CommonWords = {
  loading: 'Loading…',
  retry: 'Try again',
  failed: 'This could not be loaded.',
  offline: 'You are offline. This will load by itself once you are connected.',
  notFound: 'This could not be found.',
  misconfigured: 'No data address has been set for this.',
};
