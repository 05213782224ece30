/** Ranges of characters that show nothing on a page, as they are written in a character class. */
export const UNSEEN: readonly { readonly range: string; readonly about: string }[] = [
  { range: '\\u0000-\\u0008\\u000e-\\u001f\\u007f', about: 'controls but tab and line breaks' },
  { range: '\\u034f\\u180b-\\u180f\\ufe00-\\ufe0f', about: 'joiners and variation selectors' },
  { range: '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069', about: 'direction marks' },
  { range: '\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0', about: 'fillers' },
  {
    range: '\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\ufeff',
    about: 'zero-width spaces and joiners, byte order mark',
  },
  { range: '\\uf000-\\uf0ff', about: 'bullets and arrows of symbol fonts' },
  { range: '\\ufff0-\\ufffb', about: 'annotation marks and what was never assigned' },
]
