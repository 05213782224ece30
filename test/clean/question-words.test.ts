import { expect, test } from 'vitest'
import { QUESTION_EXAMPLES, QUESTION_WORDS } from '../../src/lexicon/question-words.ts'

test.each(QUESTION_EXAMPLES.yes)('%s asks', clause => expect(clause).toMatch(QUESTION_WORDS))
test.each(QUESTION_EXAMPLES.no)('%s does not', clause => expect(clause).not.toMatch(QUESTION_WORDS))
