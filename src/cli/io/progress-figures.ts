/** How far a run is: what is measured of it are bytes where they are known, else its inputs. */
export interface Measured {
  done: number
  total: number
  /** Since it began, in seconds. */
  seconds: number
  unit: 'bytes' | 'inputs'
}

/** Rate and remaining time of a run, over all of it so far, so that both move steadily. */
export function figuresOf({ done, total, seconds, unit }: Measured): { rate: string; left: string } {
  if (done === 0 || seconds < LEAST_SECONDS) return { rate: '…', left: '…' }
  const rate = done / seconds
  return {
    rate: unit === 'bytes' ? `${(rate / MEGABYTE).toFixed(1)} MB/s` : `${Math.round(rate)}/s`,
    left: clock((total - done) / rate)
  }
}

/** Before that a rate says little. */
const LEAST_SECONDS = 0.5
const MEGABYTE = 1e6

/** `0:07`, `12:30`, `3:02:09` */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const end = String(rest).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${end}` : `${minutes}:${end}`
}
