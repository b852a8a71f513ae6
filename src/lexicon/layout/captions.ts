// Origin: our own list, from the captions, credits and greetings that stand in first lines of scraped news.

/** First lines that are no headline: captions with a credit, counts of shares, letters, jumps to other pages. */
export const NOT_HEADLINE =
  /^(?:Dear|Hello|Hi|To whom|By:|Image|Photos?|Picture|Credit|View|Enlarge|File|FILE|Company:|Posted|Published)\b|^\d+ (?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?) ago$|Getty|\bImages$|\/ ?(?:AP|AFP|Reuters|REUTERS|EPA|PA)\b|\((?:AP|AFP|Reuters|Photo|Picture|Image|Credit|Courtesy|Getty|Source)\b|\b(?:Photo|Credit|Courtesy|Illustration)(?: (?:by|of)\b|:)|\bSHARES\b|\bShares$|[|•]|(?<!\((?:VIDEO|PHOTOS?|AUDIO|WATCH|EXCLUSIVE|UPDATED?))\)$/u;
