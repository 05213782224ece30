import type { Block, Line } from './flow.ts'

/** Neighbouring children of one element: `first` to `last`, both included. */
export interface Stretch {
  readonly block: Block
  readonly first: number
  readonly last: number
}

/** The blocks below a block and itself, in the order of the page. */
export function blocksOf(root: Block): Block[] {
  const blocks: Block[] = []
  const stack = [root]
  for (let block = stack.pop(); block; block = stack.pop()) {
    blocks.push(block)
    for (let index = block.children.length - 1; index >= 0; index--) {
      const child = block.children[index]
      if (child?.kind === 'block') stack.push(child)
    }
  }
  return blocks
}

/** The blocks and lines of a stretch, the blocks before what they hold. */
export function* membersOf({ block, first, last }: Stretch): Generator<Block | Line> {
  const stack = block.children.slice(first, last + 1).reverse()
  for (let part = stack.pop(); part; part = stack.pop()) {
    yield part
    if (part.kind === 'line') continue
    for (let index = part.children.length - 1; index >= 0; index--) stack.push(part.children[index] as Block | Line)
  }
}
