import type { Observations } from '../../features/observations.ts'

/** Endings of picture files, in small letters. */
const ENDINGS = ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.heic', '.svg', '.tif', '.tiff', '.bmp'].map(
  (ending) => Array.from(ending, (letter) => letter.charCodeAt(0))
)
/** Words that a file's name has at most; a sentence that ends with one has more. */
const WORDS = 8

/** A line that is nothing but the name of a picture's file: `IMG_5120.jpg`, `0217-north-coast.JPG`. */
export function namesPictureFile(observed: Observations, at: number): boolean {
  if (observed.words[at] > WORDS) return false
  const from = observed.textFrom[at]
  const end = from + observed.chars[at]
  return ENDINGS.some(
    (ending) =>
      end - from > ending.length && ending.every((code, nth) => observed.folded[end - ending.length + nth] === code)
  )
}
