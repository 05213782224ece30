import { ORDINARY } from '../../lexicon/ordinary-characters.ts'

/** Whether a unit is one that official text is made of: an ordinary Han character, a Chinese mark or a full-width form. */
export function isOrdinary(unit: number): boolean {
  return ORDINARY[unit] === 1 || (unit >= 0x3000 && unit < 0x3020) || (unit >= 0xff00 && unit < 0xff60)
}
