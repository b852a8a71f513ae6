import { z } from 'zod';
import { articleRecord } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a record, as `onrecord schema` prints it. */
export const jsonSchema = (): object =>
  z.toJSONSchema(articleRecord, { target: 'draft-2020-12', io: 'output' });
