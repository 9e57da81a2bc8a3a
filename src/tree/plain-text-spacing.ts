/**
 * Blank lines in a plain text that stet writes, as typists set copy: they say what was a headline and what a subhead
 * once it is read again. Another program's text rarely has just these, and none of the other signs of one of ours.
 */
export const SPACING = { between: 1, aboveSubhead: 2, belowHeadline: 3 } as const
