// Origin: our own list, from the captions of news photographs.

/** Words that, with a colon, lead to who made a picture: `Photo: Mara Lind`. */
export const CREDIT_LABELS: ReadonlySet<string> = new Set(
  'Image Images Photo Photos Photograph Photographs Picture Pictures Photographer Credit Credits Illustration Graphic Video'.split(
    ' ',
  ),
);
