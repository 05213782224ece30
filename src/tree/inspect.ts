import type { Num, PolicyNode } from './nodes.ts'
import { childrenOf } from './walk.ts'

/** From how many characters on the words of a leaf are shown by their beginning and end. */
const SHOWN = 48

/**
 * A tree as an indented outline with the span of every node, for people to read and tests to keep:
 *
 *     section depth=1 num=一(1 han-comma) [12,40)
 *       heading [12,19)
 *         marker "一、" [12,14)
 */
export function inspect(root: PolicyNode): string {
  const lines: string[] = []
  const enter = (node: PolicyNode, indent: string): void => {
    const { start, end } = node.position
    lines.push(`${indent}${node.type}${attributes(node)} [${start.offset},${end.offset})`)
    for (const child of childrenOf(node)) enter(child, `${indent}  `)
  }
  enter(root, '')
  return `${lines.join('\n')}\n`
}

function attributes(node: PolicyNode): string {
  switch (node.type) {
    case 'text':
    case 'marker':
      return ` ${JSON.stringify(shortened(node.value))}`
    case 'section':
      return ` depth=${node.depth}${number(node.num)}`
    case 'item':
    case 'attachment':
    case 'attachmentEntry':
      return number(node.num)
    case 'table':
      return ` headerRows=${node.headerRows}${node.unit === null ? '' : ` unit=${node.unit}`}`
    default:
      return ''
  }
}

function number(num: Num | null): string {
  return num === null ? '' : ` num=${num.text}(${num.value} ${num.style}${num.inferred ? ' inferred' : ''})`
}

function shortened(value: string): string {
  if (value.length <= SHOWN) return value
  return `${value.slice(0, SHOWN / 2)}…${value.slice(-SHOWN / 4)}`
}
