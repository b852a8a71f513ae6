import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Article } from '../src/document/article.ts';
import { type Cost, timed } from './measure.ts';

/** compromise alone, asked for what it can give of a record. */
export const compromiseAlone = (articles: readonly Article[]): Promise<Cost> =>
  timed(() => {
    for (const { text } of articles) {
      const document = nlp(text);
      document.people().json({ offset: true });
      document.organizations().json({ offset: true });
      document.places().json({ offset: true });
      document.quotations().json({ offset: true });
    }
  });

/** wink-nlp alone: words, parts of speech, sentences and its own entities. */
export const winkAlone = (articles: readonly Article[]): Promise<Cost> => {
  const wink = winkNlp(model, ['sbd', 'pos', 'ner']);
  return timed(() => {
    for (const { text } of articles) {
      const document = wink.readDoc(text);
      document.tokens().out(wink.its.pos);
      document.sentences().out();
      document.entities().out(wink.its.detail);
    }
  });
};
