import { type Listing, listInputs } from '../read/sources.ts'

/**
 * The pages behind each name. Pages of different names may bear one id (old/policy.txt, new/policy.txt), unlike those of a
 * folder that is built; `distinctIds` tells them apart.
 * @param twice whether a page that is behind two names counts twice: two names are two sides of a comparison
 */
export async function pagesBehind(names: readonly string[], twice = false): Promise<Listing> {
  const listings = await Promise.all(names.map(name => listInputs([name])))
  const files = new Set<string>()
  const inputs = listings
    .flatMap(listing => listing.inputs)
    .filter(({ file }) => {
      const known = files.has(file)
      files.add(file)
      return twice || !known
    })
  return { inputs, errors: listings.flatMap(({ errors }) => errors) }
}
