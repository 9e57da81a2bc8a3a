/** What is to be done about an input, or was. The last four need the permission to replace (`--update`), and do nothing without it. */
export type Action =
  | 'new'
  | 'same'
  | 'repaired'
  | 'replaced'
  | 'failed'
  | 'changed'
  | 'remade'
  | 'damaged'
  | 'in-the-way'

/** Whether an action stops short of replacing what is there. */
export function needsUpdate(action: Action): boolean {
  return action === 'changed' || action === 'remade' || action === 'damaged' || action === 'in-the-way'
}

/** Whether an action means that the input's files are to be written. */
export function writesFiles(action: Action): boolean {
  return action === 'new' || action === 'repaired' || action === 'replaced'
}
