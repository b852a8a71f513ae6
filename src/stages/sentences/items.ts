import type { ParagraphView } from './paragraph.ts';

/** Where the items of lists begin in a paragraph, and which tokens are the dots and brackets of their numbers. */
export interface Items {
  readonly starts: ReadonlySet<number>;
  readonly markers: ReadonlySet<number>;
}

interface Marker {
  /** Index after the marker. */
  readonly end: number;
  /** What is around the number: `1.)` and `2.)` have one style. */
  readonly style: string;
  readonly ordinal: number;
}

const BULLETS: ReadonlySet<string> = new Set(['•', '⁃', '▪', '●', '◦', '‣', '·']);
const NONE: Items = { starts: new Set(), markers: new Set() };
const LABEL = /^(?:\d{1,2}|[a-z])\.?$/u;

/**
 * Finds the list that a paragraph begins with: its items are numbered in one style and count up by
 * one, or each has a bullet. A number elsewhere is no item, so prose is left alone.
 */
export function itemsOf(view: ParagraphView): Items {
  const { from, to } = view;
  const first = markerAt(view, from);
  if (first === null) return NONE;
  const starts = new Set<number>();
  const markers = new Set<number>();
  let ordinal = first.ordinal;
  for (let at = from; at < to; at += 1) {
    const marker = at === from ? first : markerAt(view, at);
    if (marker === null || marker.style !== first.style || marker.ordinal !== ordinal) continue;
    if (!view.hasSpaceBefore(at) || BULLETS.has(view.textAt(at - 1))) continue;
    starts.add(at);
    for (let index = at; index < marker.end; index += 1) markers.add(index);
    if (ordinal >= 0) ordinal += 1;
    at = marker.end - 1;
  }
  return { starts, markers };
}

function markerAt(view: ParagraphView, start: number): Marker | null {
  let at = start;
  let style = '';
  const bullet = view.textAt(at);
  if (BULLETS.has(bullet)) {
    style = bullet;
    at += 1;
  }
  const label = view.textAt(at);
  if (!LABEL.test(label)) return style === '' ? null : { end: at, style, ordinal: -1 };
  let end = at + 1;
  let close = label.endsWith('.') ? '.' : '';
  while (close.length < 2 && /^[.)]$/u.test(view.textAt(end))) {
    close += view.textAt(end);
    end += 1;
  }
  if (close === '') return style === '' ? null : { end: at, style, ordinal: -1 };
  const text = label.replace('.', '');
  const isNumber = /\d/u.test(text);
  return {
    end,
    style: `${style}${isNumber ? '1' : 'a'}${close}`,
    ordinal: isNumber ? Number(text) : text.charCodeAt(0),
  };
}
