import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a page of the docs. */
export interface Fence {
  /** `docs/cli.md:17`. */
  readonly where: string;
  /** The word behind the fence: `sh`, `json`, `ts`, … */
  readonly language: string;
  /** The comment directly in front of it, if there is one: `<!-- record: seeds/a.txt quotes -->`. */
  readonly note: string | null;
  readonly body: string;
}

const FENCE = /(?:<!-- (?<note>[^>]*?) -->\n)?```(?<language>\w+)\n(?<body>[\s\S]*?)\n```/gu;

/** Every fenced block of README.md and docs/. */
export function fences(): Fence[] {
  const pages = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`)
    .sort();
  return ['README.md', ...pages].flatMap((page) => {
    const source = readFileSync(`${ROOT}${page}`, 'utf8');
    return [...source.matchAll(FENCE)].map(({ index, groups }) => ({
      where: `${page}:${source.slice(0, index).split('\n').length}`,
      language: groups?.['language'] ?? '',
      note: groups?.['note'] ?? null,
      body: groups?.['body'] ?? '',
    }));
  });
}
