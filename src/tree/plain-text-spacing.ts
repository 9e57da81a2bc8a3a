/**
 * Numbers of blank lines in the plain text that stet writes. They tell headline and subheads when the text is read again;
 * texts of other programs rarely have exactly these.
 */
export const SPACING = { between: 1, aboveSubhead: 2, belowHeadline: 3 } as const
