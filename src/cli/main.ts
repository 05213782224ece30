/** Run the command line. Returns the exit status: 0 fine, 1 findings, 2 could not do the work. */
export async function main(_args: readonly string[]): Promise<number> {
  return 2
}
