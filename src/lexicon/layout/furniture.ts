import type { LinePattern } from './pattern.ts';

// Origin: lines left over from web pages, met when reading scraped news; examples are our own.

/** Lines anywhere in an article that belong to the page and not to the story. */
export const FURNITURE_LINES: readonly LinePattern[] = [
  {
    name: 'advertisement',
    pattern:
      /^[[(—–-]{0,2} ?(?:advertisements?|ads?|sponsored(?: content)?|story continues(?: below)?(?: (?:the )?advertisement)?|continue reading(?: below)?|article continues below) ?[\])—–-]{0,2}\.?$/iu,
    examples: { Advertisement: {}, 'Story continues below advertisement': {} },
    counterexamples: ['Advertisement sales fell.'],
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|pin|print|email|e-mail|comments?|like|save|copy link)(?: (?:this|it|on|via|to|by|with)\b.{0,40})?(?:[ |,/·•]+(?:share|tweet|pin|print|email|e-mail|comments?|like|save)\b.{0,20})*$/iu,
    examples: { 'Share on Facebook': {}, 'Share this article': {}, 'Tweet | Print | Email': {} },
    counterexamples: ['Share prices fell.', 'Print is dead, she said.', 'Email was slow.'],
  },
  {
    name: 'read more',
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles|coverage|content|news|topics))?|more (?:on this story|from .{2,40}|news)|recommended|watch|don['’]t miss|most read)(?:: ?.{0,160}|\.{0,3})$/iu,
    examples: {
      'Read more: Harbor vote is set': {},
      'RELATED: Harbor vote is set': {},
      'Related articles': {},
    },
    counterexamples: [
      'Read more books, she said.',
      'Related costs rose.',
      'Watch makers met in Basel.',
    ],
  },
  {
    name: 'subscribe',
    pattern:
      /^(?:(?:sign up|subscribe|register)(?: (?:here|now|today|free|for|to)\b.{0,80})?|(?:click|tap) here (?:to|for)\b.{0,80}|follow (?:us|@\w+) on .{2,60}|get our (?:free )?(?:app|newsletters?).{0,60}|download our app.{0,40})\.?$/iu,
    examples: {
      'Sign up for our newsletter': {},
      'Click here to subscribe.': {},
      'Follow us on Twitter': {},
    },
    counterexamples: ['Sign up was slow, she said.', 'Follow the money.'],
  },
  {
    name: 'rights',
    pattern:
      /^(?:© ?|(?:copyright|\(c\)) (?:\(c\) |© ?)?(?=\d{4}|by\b|the\b)).{0,120}$|^all rights reserved\.?$/iu,
    examples: {
      '© 2021 Larkfield Herald. All rights reserved.': {},
      'Copyright 2021 Larkfield Herald': {},
    },
    counterexamples: ['The copyright was sold.', '(c) another coconut was opened.'],
  },
];
