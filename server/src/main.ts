#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { serve } from './commands/serve.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { catalogue: { type: 'string' } },
});
void positionals;
await serve(readConfig(process.env), { catalogue: values.catalogue });
