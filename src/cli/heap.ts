import { setFlagsFromString } from 'node:v8'

/** Per cent by which the heap may outgrow what was alive at the last full collection. */
const GROWTH = 30

/**
 * Have the collector come by early, here and in the workers. Of thousands of pages each is garbage once it is written;
 * left to itself V8 lets such garbage pile up to several times what is alive before it looks, so that a long run seems
 * to need ever more memory. It costs a collection of a few hundredths of a second for some hundred pages.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
