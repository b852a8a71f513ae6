/** A 32-bit hash of a string (FNV-1a over UTF-16 units, then mixed so that all bits depend on all units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return finish(hash);
}

/** A 32-bit hash of a hash and a number, such as that of a feature template. */
export const mixed = (hash: number, salt: number): number =>
  finish(hash ^ Math.imul(salt + 1, 0x9e3779b1));

/** A 32-bit hash of two hashes in this order. */
export const paired = (left: number, right: number, salt: number): number =>
  mixed(Math.imul(left, 31) ^ (right + (left >>> 16)), salt);

// The finalizer of MurmurHash3 (Austin Appleby, public domain).
function finish(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
