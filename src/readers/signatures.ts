/**
 * First bytes of files that are no text, in hexadecimal, as their specifications give them; gathered
 * in the public list https://en.wikipedia.org/wiki/List_of_file_signatures.
 */
export const SIGNATURES: readonly { readonly bytes: string; readonly what: string }[] = [
  { bytes: '255044462d', what: 'a PDF document' },
  { bytes: '504b0304', what: 'a ZIP archive or an Office document' },
  { bytes: 'd0cf11e0a1b11ae1', what: 'an old Office document' },
  { bytes: '1f8b', what: 'a gzip archive' },
  { bytes: 'fd377a585a00', what: 'an xz archive' },
  { bytes: '28b52ffd', what: 'a Zstandard archive' },
  { bytes: '377abcaf271c', what: 'a 7-Zip archive' },
  { bytes: '526172211a07', what: 'a RAR archive' },
  { bytes: '89504e470d0a1a0a', what: 'a PNG image' },
  { bytes: 'ffd8ff', what: 'a JPEG image' },
  { bytes: '474946383761', what: 'a GIF image' },
  { bytes: '474946383961', what: 'a GIF image' },
  { bytes: '7b5c727466', what: 'an RTF document' },
];
