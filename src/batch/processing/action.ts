/** What is to be done about an input, or was. The last four need leave to replace (`--update`) and do nothing without. */
export type Decision =
  | 'new'
  | 'same'
  | 'repaired'
  | 'replaced'
  | 'failed'
  | 'changed'
  | 'remade'
  | 'damaged'
  | 'in-the-way'

/** Whether a decision stops short of replacing what is there. */
export function needsLeave(decision: Decision): boolean {
  return decision === 'changed' || decision === 'remade' || decision === 'damaged' || decision === 'in-the-way'
}

/** Whether a decision means that the input's files are to be made. */
export function isToDo(decision: Decision): boolean {
  return decision === 'new' || decision === 'repaired' || decision === 'replaced'
}
