/** The dictionaries of opencc-js, which ships no types for them: `from to|from to|…`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  export default dictionary
}
