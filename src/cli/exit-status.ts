/** What the process ends with; documented in the help and the README. */
export const EXIT = {
  fine: 0,
  findings: 1,
  couldNot: 2,
  /** By the convention of shells: 128 and the number of SIGINT. */
  interrupted: 130,
} as const
