import { describe, expect, test } from 'vitest';
import type { Document, LayerName, Layers } from '../../src/document/document.ts';
import { LAYERS } from '../../src/document/document.ts';
import { contains, type Span } from '../../src/document/span.ts';
import { builtInPipelines, loadPipeline } from '../../src/pipeline/load.ts';
import { resolveStages } from '../../src/pipeline/resolve.ts';
import { STAGES } from '../../src/stages/index.ts';
import { articleOf } from '../support/article.ts';

const TEXT = [
  'Harbor Vote Delayed Again',
  '',
  'HALIFAX, March 3 (Coastal Wire) - Mayor Dana Whitlock said on Tuesday that the city would wait.',
  '"We need more time," Whitlock told reporters. "Nobody wants a bad deal."',
  '',
  'The Harbor Alliance, a group of 40 companies, called the delay "a gift to Boston".',
].join('\n');
const ARTICLES = [TEXT, '', ' \n\n ', '"', 'One', '…\u2028\ud800 ”“ said.'].map((text) =>
  articleOf(text, { published: '2024-03-06' }),
);

const pipelines = await builtInPipelines();

test('every built-in stage stands in a built-in pipeline, so that this suite reaches it', async () => {
  const used = new Set<string>();
  for (const name of pipelines) {
    const { definition } = await loadPipeline(name);
    for (const { use } of definition.stages) used.add(use);
  }
  expect([...used].sort()).toEqual(STAGES.map(({ name }) => name).sort());
});

describe.each(pipelines)('in the pipeline %s', async (name) => {
  const { definition, resources } = await loadPipeline(name);
  const stages = await resolveStages(definition);

  test.each(stages.map(({ stage, options }) => ({ name: stage.name, stage, options })))(
    '$name reads and assigns what it declares, changes nothing, and gives the same twice',
    async ({ stage, options }) => {
      const annotate = await stage.create(options, resources);
      for (const article of ARTICLES) {
        const before = await documentBefore(stage.name, article);
        const untouched = structuredClone(before);
        const read = new Set<LayerName>();
        const watched = new Proxy(before, {
          get(target, key) {
            if (LAYERS.some((layer) => layer === key)) read.add(key as LayerName);
            return Reflect.get(target, key);
          },
        });
        const layers = await annotate(watched as Document & Layers);
        const undeclared = [...read].filter((layer) => !stage.requires.includes(layer));
        expect(undeclared, 'layers read but not required').toEqual([]);
        expect(Object.keys(layers).sort()).toEqual([...stage.assigns].sort());
        expect(before, 'the document after the stage').toEqual(untouched);
        expect(await annotate(before as Document & Layers), 'a second run').toEqual(layers);
        for (const layer of Object.values(layers)) expectSpansWithin(layer, article.text.length);
      }
    },
  );

  async function documentBefore(stageName: string, article: Document['article']) {
    let document: Document = { article, text: article.text };
    for (const { stage, options } of stages) {
      if (stage.name === stageName) break;
      const annotate = await stage.create(options, resources);
      document = { ...document, ...(await annotate(document as Document & Layers)) };
    }
    return document;
  }
});

/** Every span anywhere in a layer lies in the text and is not empty. */
function expectSpansWithin(value: unknown, length: number): void {
  if (Array.isArray(value)) for (const item of value) expectSpansWithin(item, length);
  else if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    const { start, end } = value as Partial<Span>;
    if (typeof start === 'number' && typeof end === 'number') {
      expect({ start, end }).toSatisfy(
        (span: Span) => span.start < span.end && contains({ start: 0, end: length }, span),
      );
    }
    for (const item of Object.values(value)) expectSpansWithin(item, length);
  }
}
