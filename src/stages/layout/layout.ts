import { z } from 'zod';
import { defineStage } from '../stage.ts';

/** What the text says about itself: headline, date, publisher, author, dateline. */
export const layout = defineStage({
  name: 'layout',
  summary: 'Reads headline, date, byline and dateline out of the text and marks what is no prose.',
  requires: [],
  assigns: ['layout'],
  options: z.strictObject({}),
  create() {
    return () => ({
      layout: {
        title: null,
        published: null,
        publisher: null,
        author: null,
        dateline: null,
        furniture: [],
      },
    });
  },
});
