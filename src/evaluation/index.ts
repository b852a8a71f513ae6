import { datesTask } from './dates.ts';
import { entitiesTask } from './entities.ts';
import { placesTask } from './places.ts';
import { quotesTask } from './quotes/task.ts';
import { sentencesTask } from './sentences.ts';
import type { EvaluationTask } from './task.ts';

/** Everything that `onrecord evaluate` can score, in the order it is listed. */
export const EVALUATION_TASKS: readonly EvaluationTask[] = [
  entitiesTask,
  quotesTask,
  datesTask,
  sentencesTask,
  placesTask,
];
