import type { Span } from '../../src/document/span.ts';

export interface MarkedSpan extends Span {
  readonly label: string;
}

/**
 * Reads answers written into a sentence: `[speaker:Mara Lind] said.` gives the text `Mara Lind said.`
 * and the span of `Mara Lind` with the label `speaker`. Marks may be nested.
 */
export function marked(markup: string): { text: string; spans: readonly MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  const open: { readonly label: string; readonly start: number }[] = [];
  let text = '';
  const pieces = markup.matchAll(/\[(?<label>[a-z][\w-]*):|(?<close>\])|(?<other>[^[\]]+|\[)/gu);
  for (const { groups = {} } of pieces) {
    if (groups['label'] !== undefined) open.push({ label: groups['label'], start: text.length });
    else if (groups['close'] !== undefined) {
      const mark = open.pop();
      if (mark === undefined) text += ']';
      else spans.push({ ...mark, end: text.length });
    } else text += groups['other'] ?? '';
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
