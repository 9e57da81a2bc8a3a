/** What every document says it is: the first version. A change that breaks a reader makes `stet/document/2`. */
export const SCHEMA_ID = 'stet/document/1'
