import type { Sentence, Token } from '../../document/token.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Frame } from './frame.ts';
import { isTimeWord, phraseAfter, phraseBefore, type TokenRange } from './noun-phrases.ts';
import type { Scene } from './scene.ts';

/** One sentence under the eyes of the rules. */
class SentenceReader {
  readonly #scene: Scene;
  readonly #first: number;
  readonly #end: number;

  constructor(scene: Scene, sentence: Sentence) {
    this.#scene = scene;
    this.#first = sentence.firstToken;
    this.#end = sentence.endToken;
  }

  #token(index: number): Token | undefined {
    return index >= this.#first && index < this.#end ? this.#scene.tokens[index] : undefined;
  }

  #text(index: number): string {
    return this.#token(index)?.text.toLowerCase() ?? '';
  }

  #stretch(index: number): number {
    return index >= this.#first && index < this.#end ? (this.#scene.stretchAt[index] ?? -1) : -1;
  }

  read(): Frame[] {
    const frames: Frame[] = [];
    let taken = this.#first;
    for (let i = this.#first; i < this.#end; i++) {
      if (this.#stretch(i) >= 0) continue;
      const frame = i < taken ? null : (this.#according(i) ?? this.#verb(i));
      if (frame === null) continue;
      frames.push(frame);
      const last = frame.content.at(-1);
      // A cue inside the reported words belongs to their speaker.
      if (last !== undefined && last.first > i) taken = last.end;
    }
    return frames;
  }

  #according(i: number): Frame | null {
    if (this.#text(i) !== 'according' || this.#text(i + 1) !== 'to') return null;
    const source = phraseAfter(this.#scene.tokens, i + 2, this.#end);
    const cue = { first: i, end: i + 2 };
    if (source === null) return null;
    const ahead = this.#trim({ first: this.#first, end: i });
    if (ahead !== null && i - this.#first > 2)
      return { cue, source, content: [ahead], confidence: 0.7, speech: 1 };
    let start = source.end;
    while (start < this.#end && this.#text(start) !== ',') start++;
    const content = this.#trim({ first: start, end: this.#end });
    return content === null
      ? null
      : { cue, source, content: [content], confidence: 0.7, speech: 1 };
  }

  #verb(i: number): Frame | null {
    const verb = REPORTING_VERBS.get(this.#text(i));
    const pos = this.#token(i)?.pos;
    const isBeside = this.#stretch(i - 1) >= 0 || this.#opensAfter(i + 1) >= 0;
    // `so-called`
    if (/^[-\u2010\u2011]$/u.test(this.#text(i - 1))) return null;
    if (verb === undefined || (pos !== 'VERB' && pos !== 'AUX' && !isBeside)) return null;
    const cue = { first: i, end: i + 1 };
    const left = this.#contentBefore(i);
    const takesClause = verb.classes.some((name) => name !== 'manner' && name !== 'call');
    if (left !== null) {
      const source = left.source ?? phraseAfter(this.#scene.tokens, i + 1, this.#end);
      const isMarked = this.#stretch(left.content.end - 1) >= 0;
      if (source !== null && (isMarked || takesClause)) {
        const after = this.#contentAfterSplit(i, source);
        const content = after === null ? [left.content] : [left.content, after];
        return { cue, source, content, confidence: isMarked ? 0.95 : 0.6, speech: 1 };
      }
    }
    const source = this.#subjectBefore(i);
    const content = this.#contentAfter(i, takesClause, source !== null);
    if (content === null) return null;
    const stretch = this.#scene.stretches[this.#stretch(content.first)];
    const isMarked = stretch !== undefined;
    if (!(isMarked && takesClause) && source === null) return null;
    if (stretch?.isTitle === true) return null;
    return { cue, source, content: [content], confidence: isMarked ? 0.9 : 0.6, speech: 1 };
  }

  /** Index of the stretch that opens at `i`, seen past a comma or colon; else -1. */
  #opensAfter(i: number): number {
    const skipped = /^[,:]$/u.test(this.#text(i)) ? i + 1 : i;
    return this.#stretch(skipped);
  }

  /** `Q, S said` and `Q, said S`: what stands before the frame, where the frame is nothing more. */
  #contentBefore(i: number): { content: TokenRange; source: TokenRange | null } | null {
    let at = i - 1;
    while (this.#isLight(at)) at--;
    const subject = this.#subjectBefore(i);
    if (subject !== null) at = subject.first - 1;
    const isInverted = subject === null;
    if (this.#text(at) === ',') at--;
    else if (this.#stretch(at) < 0) return null;
    if (at < this.#first || (isInverted && at + 2 < i && this.#stretch(at) < 0)) return null;
    const content = this.#trim({ first: this.#first, end: at + 1 });
    if (content === null) return null;
    const hasVerb = this.#hasVerb(content);
    if (this.#stretch(at) < 0 && (!hasVerb || content.end - content.first < 4)) return null;
    // `In the morning, Obi said he would go`: the words in front are no content if a clause follows.
    if (this.#stretch(at) < 0 && this.#beginsClause(i + 1)) return null;
    return { content, source: subject };
  }

  /** The second half of `Q, S said, Q`. */
  #contentAfterSplit(i: number, source: TokenRange): TokenRange | null {
    let at = Math.max(i + 1, source.end);
    while (at < this.#end && this.#stretch(at) < 0 && this.#text(at) !== ',') at++;
    if (this.#text(at) === ',') at++;
    if (this.#stretch(at) < 0) return null;
    return this.#trim({ first: at, end: this.#scene.stretches[this.#stretch(at)]?.end ?? at });
  }

  #contentAfter(i: number, takesClause: boolean, hasSource: boolean): TokenRange | null {
    let at = i + 1;
    for (let steps = 0; steps < 12 && at < this.#end; steps++, at++) {
      if (this.#stretch(at) >= 0) {
        const stretch = this.#scene.stretches[this.#stretch(at)];
        if (stretch === undefined) return null;
        const isWhole = stretch.isClause || stretch.words >= 6 || at <= i + 2;
        return isWhole ? this.#trim({ first: at, end: Math.min(stretch.end, this.#end) }) : null;
      }
      if (!takesClause || !hasSource) continue;
      if (this.#text(at) === 'that' || (at === i + 1 && this.#beginsClause(at)))
        return this.#trim({ first: at, end: this.#end });
    }
    return null;
  }

  #beginsClause(at: number): boolean {
    const token = this.#token(at);
    if (token === undefined || this.#stretch(at) >= 0) return false;
    if (/^(?:that|whether|if|why|how|what)$/iu.test(token.text)) return true;
    if (isTimeWord(token)) return this.#beginsClause(at + 1);
    const subject = phraseAfter(this.#scene.tokens, at, this.#end);
    if (subject === null) return false;
    const next = this.#token(subject.end);
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
  }

  #hasVerb({ first, end }: TokenRange): boolean {
    for (let i = first; i < end; i++) {
      const pos = this.#token(i)?.pos;
      if (pos === 'VERB' || pos === 'AUX') return true;
    }
    return false;
  }

  /** Adverbs, auxiliaries and days between subject and verb. */
  #isLight(i: number): boolean {
    const token = this.#token(i);
    if (token === undefined || this.#stretch(i) >= 0) return false;
    return token.pos === 'ADV' || token.pos === 'AUX' || token.pos === 'PART' || isTimeWord(token);
  }

  /** The subject left of a verb, over adverbs and over an inserted clause: `Obi, who was there, said`. */
  #subjectBefore(i: number): TokenRange | null {
    let at = i;
    while (this.#isLight(at - 1)) at--;
    if (this.#text(at - 1) === ',') {
      let comma = at - 2;
      const limit = Math.max(this.#first, at - 30);
      while (comma >= limit && this.#text(comma) !== ',' && this.#stretch(comma) < 0) comma--;
      if (comma < limit || this.#text(comma) !== ',') return null;
      const phrase = this.#phraseBefore(comma);
      return phrase === null ? null : { first: phrase.first, end: at - 1 };
    }
    return this.#phraseBefore(at);
  }

  #phraseBefore(end: number): TokenRange | null {
    let floor = end;
    while (floor > this.#first && this.#stretch(floor - 1) < 0) floor--;
    return phraseBefore(this.#scene.tokens, end, floor);
  }

  /** Without commas at its edges and the stop of the sentence. */
  #trim({ first, end }: TokenRange): TokenRange | null {
    let from = first;
    let to = end;
    while (from < to && /^[,:;\u2014\u2013-]+$/u.test(this.#text(from))) from++;
    while (
      from < to &&
      this.#stretch(to - 1) < 0 &&
      /^[,.:;?!\u2014\u2013-]+$/u.test(this.#text(to - 1))
    )
      to--;
    return from < to ? { first: from, end: to } : null;
  }
}

/** The frames that the rules see in one sentence. */
export const framesIn = (scene: Scene, sentence: Sentence): Frame[] =>
  new SentenceReader(scene, sentence).read();
