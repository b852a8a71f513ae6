/**
 * The text with what could steer a terminal or forge a line made visible: control characters, line
 * breaks and marks of direction. Names of files may hold any of them.
 */
export const printable = (text: string): string =>
  text.replace(STEERING, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });

// Cc: control; Zl, Zp: line and paragraph separators; Cs: lone surrogates; then the marks that turn
// the direction of writing (Unicode Annex 9).
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
