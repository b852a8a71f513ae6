import type { Token } from '../../document/token.ts';

/** What a quotation mark does where it stands. */
export type MarkRole = 'opening' | 'closing' | null;

/**
 * The role of each quotation mark among `tokens[from]` to `tokens[to - 1]`, by the white space around
 * it; where that does not tell, straight double marks take turns. Other tokens have none.
 */
export function markRoles(tokens: readonly Token[], from: number, to: number): MarkRole[] {
  const roles: MarkRole[] = [];
  let isOpen = false;
  for (let at = from; at < to; at += 1) {
    const role = roleOf(tokens, at, from, to, isOpen);
    if (tokens[at]?.text === '"' && role !== null) isOpen = role === 'opening';
    roles.push(role);
  }
  return roles;
}

function roleOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  isOpen: boolean,
): MarkRole {
  const mark = tokens[at];
  const before = at > from ? tokens[at - 1] : undefined;
  const after = at + 1 < to ? tokens[at + 1] : undefined;
  if (mark === undefined) return null;
  const spaceBefore = before === undefined || before.end < mark.start;
  const spaceAfter = after === undefined || mark.end < after.start;
  switch (mark.text) {
    case '“':
    case '‘':
    case '«':
      // An opening mark that hangs on the word before it was meant to close: `decision.“ However`.
      return !spaceBefore && spaceAfter ? 'closing' : 'opening';
    case '”':
    case '»':
      return spaceBefore && !spaceAfter ? 'opening' : 'closing';
    case '"':
      if (spaceBefore && !spaceAfter) return 'opening';
      if (!spaceBefore && spaceAfter) return 'closing';
      if (after === undefined) return 'closing';
      return isOpen ? 'closing' : 'opening';
    case "'":
    case '’':
      if (spaceBefore && !spaceAfter) return 'opening';
      return spaceBefore ? null : 'closing';
    default:
      return null;
  }
}
