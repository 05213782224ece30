import Type from 'typebox'

/** JSON Schema of a half-open range of UTF-16 units in a text. */
export const offsetsIn = (text: string) =>
  Type.Object(
    { start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) },
    { additionalProperties: false, description: `Half-open range of UTF-16 units in ${text}.` },
  )
