// Origin: our own list of nouns and phrases, beside verbs, by which news marks words as somebody's.

/** A cue with one of these words tells of speech or writing, in lower case. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  (
    'according accusation accusations allegation allegations announcement answer apology argument assertion attributed ' +
    'claim claims comment commentary comments complaint criticism denial editorial essay headline interview letter letters ' +
    'memo message op-ed paraphrase per pledge post promise question questions quotation quote quoted quoting quotes reaction ' +
    'remark remarks report reports request response rhetoric sentence slogan speech spoke speaking speak speaks statement ' +
    'statements talk talked talking talks testimony thanks tweet tweets warning wording words written wrote put puts'
  ).split(' '),
);
