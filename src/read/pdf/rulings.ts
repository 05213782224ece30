import { multiply } from './piece.ts'

/** A horizontal or vertical rule of a page: `at` is where it stands, `from` to `to` how far it runs. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** The drawing operations of a page as pdf.js lists them, and their names. */
export interface Drawing {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface DrawingNames {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly moveTo: number
  readonly lineTo: number
  readonly rectangle: number
  readonly curveTo: number
  readonly curveTo2: number
  readonly curveTo3: number
}

/** Thickness up to which a filled box is a rule; rules closer than this are one. */
export const RULE_WIDTH = 3

type Point = readonly [number, number]

/** The rules that a page draws: straight level lines, thin boxes, the edges of boxes. */
export function rulesOf(drawing: Drawing, names: DrawingNames, viewport: readonly number[]): Rules {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const enter = ([x1, y1]: Point, [x2, y2]: Point) => {
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (height <= 1 && width > RULE_WIDTH)
      horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (width <= 1 && height > RULE_WIDTH)
      vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
  const stack: (readonly number[])[] = []
  let matrix = viewport
  drawing.fnArray.forEach((operation, index) => {
    if (operation === names.save) stack.push(matrix)
    else if (operation === names.restore) matrix = stack.pop() ?? viewport
    else if (operation === names.transform) matrix = multiply(matrix, drawing.argsArray[index] as readonly number[])
    else if (operation === names.constructPath) {
      const [operations, numbers] = drawing.argsArray[index] as readonly [readonly number[], readonly number[]]
      walkPath(operations, numbers, names, matrix, enter)
    }
  })
  return { horizontal, vertical }
}

function walkPath(
  operations: readonly number[],
  numbers: readonly number[],
  names: DrawingNames,
  matrix: readonly number[],
  enter: (from: Point, to: Point) => void,
): void {
  let at = 0
  let pen: Point = [0, 0]
  const take = () => numbers[at++] ?? 0
  const place = (x: number, y: number): Point => {
    const moved = multiply(matrix, [1, 0, 0, 1, x, y])
    return [moved[4], moved[5]]
  }
  for (const operation of operations) {
    if (operation === names.moveTo) pen = place(take(), take())
    else if (operation === names.lineTo) {
      const next = place(take(), take())
      enter(pen, next)
      pen = next
    } else if (operation === names.rectangle) {
      const [x, y, width, height] = [take(), take(), take(), take()]
      const [a, b] = [place(x, y), place(x + width, y + height)]
      if (Math.abs(b[1] - a[1]) <= RULE_WIDTH) enter([a[0], (a[1] + b[1]) / 2], [b[0], (a[1] + b[1]) / 2])
      else if (Math.abs(b[0] - a[0]) <= RULE_WIDTH) enter([(a[0] + b[0]) / 2, a[1]], [(a[0] + b[0]) / 2, b[1]])
      else {
        enter(a, [b[0], a[1]])
        enter([b[0], a[1]], b)
        enter(b, [a[0], b[1]])
        enter([a[0], b[1]], a)
      }
    } else if (operation === names.curveTo) at += 6
    else if (operation === names.curveTo2 || operation === names.curveTo3) at += 4
  }
}
