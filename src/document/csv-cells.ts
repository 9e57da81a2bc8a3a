/**
 * How tables are written: RFC 4180 with no cell that is a formula. The library quotes a cell for the record's own line end alone; a
 * single CR or LF in a cell would end the record for its reader.
 */
export const CSV_CELLS = { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const
