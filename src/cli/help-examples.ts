import stringWidth from 'string-width'

/** An example of a command line, with what it does behind at least two blanks. */
const EXAMPLE = /^( {2}\S.*?\S) {2,}(\S.*)$/
/** A command that is longer than this pushes what it does aside without taking the others along. */
const LONGEST = 52

/** Examples with what they do in one column, whatever the width of their characters. */
export function alignedExamples(text: string): string {
  const lines = text.split('\n').map(line => ({ line, parts: EXAMPLE.exec(line) }))
  const widths = lines.flatMap(({ parts }) => (parts ? stringWidth(parts[1] as string) : []))
  const column = Math.max(0, ...widths.filter(width => width <= LONGEST)) + 2
  return lines
    .map(({ line, parts }) => {
      if (!parts) return line
      const [, command = '', about = ''] = parts
      return `${command}${' '.repeat(Math.max(2, column - stringWidth(command)))}${about}`
    })
    .join('\n')
}
