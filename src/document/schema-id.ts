/** The version of what every document says it is. A change that breaks a reader makes a new number. */
export const SCHEMA_ID = 'stet/document/2'
