/**
 * The parts of the SARIF 2.1.0 schema (OASIS, sarif-schema-2.1.0.json) that our logs use, closed as the original is: a
 * property that is not here is an error.
 */
const text = { type: 'string' }
const integer = (minimum: number) => ({ type: 'integer', minimum })
const object = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const list = (items: unknown) => ({ type: 'array', items })
const message = { ...object({ text, markdown: text, id: text, arguments: list(text) }), minProperties: 1 }
const multiformat = object({ text, markdown: text }, ['text'])
const level = { enum: ['none', 'note', 'warning', 'error'] }
const artifactLocation = object({
  uri: { type: 'string', format: 'uri-reference' },
  uriBaseId: text,
  index: integer(-1),
})
const region = object({
  startLine: integer(1),
  startColumn: integer(1),
  endLine: integer(1),
  endColumn: integer(1),
  charOffset: integer(-1),
  charLength: integer(0),
})
const location = object({
  id: integer(-1),
  physicalLocation: object({ artifactLocation, region }),
  logicalLocations: { ...list(object({ name: text, fullyQualifiedName: text, kind: text })), uniqueItems: true },
  message,
})
const result = object(
  {
    ruleId: text,
    ruleIndex: integer(-1),
    level,
    message,
    locations: list(location),
    relatedLocations: { ...list(location), uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: text },
    baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
    properties: { type: 'object' },
  },
  ['message'],
)
const rule = object(
  {
    id: text,
    name: text,
    shortDescription: multiformat,
    fullDescription: multiformat,
    helpUri: { type: 'string', format: 'uri' },
    defaultConfiguration: object({ enabled: { type: 'boolean' }, level }),
  },
  ['id'],
)
const run = object(
  {
    tool: object(
      { driver: object({ name: text, semanticVersion: text, rules: { ...list(rule), uniqueItems: true } }, ['name']) },
      ['driver'],
    ),
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    artifacts: {
      ...list(
        object({
          location: artifactLocation,
          mimeType: { type: 'string', pattern: '[^/]+/.+' },
          hashes: { type: 'object', additionalProperties: text },
        }),
      ),
      uniqueItems: true,
    },
    results: list(result),
  },
  ['tool'],
)

export const SARIF_SCHEMA = object(
  { $schema: { type: 'string', format: 'uri' }, version: { enum: ['2.1.0'] }, runs: list(run) },
  ['version', 'runs'],
)
