import { describe, expect, it } from 'vitest'
import { Answer } from '../schemas/answer.ts'
import type { MatchRequest } from '../schemas/ticket.ts'
import { textOf } from '../src/deflector.ts'
import { openHouse } from './support/house.ts'
import { articleText, writeArticles } from './support/http-house.ts'
import { temporaryFolder } from './support/program.ts'

/** The same answer printed by JSON.stringify, member by member in the order of the schema (a form keeps the order in which it is read). */
function printAgain(text: string): string {
  const { scopingQuestions } = JSON.parse(text)
  return JSON.stringify({ ...Answer.parse(JSON.parse(text)), scopingQuestions })
}

describe('a printed answer', () => {
  const tickets: [what: string, request: MatchRequest][] = [
    ['an article, a form and a warning', { supportTopicId: '32728233', productPesId: '17009' }],
    ['summaries', { service: 'partnercenter', view: 'summary', limit: 10 }],
    ['words and an intent', { subject: 'please expedite my SaaS certification', productPesId: '17009' }],
    ['misses', { supportTopicId: '32728233', productPesId: '1', cloudEnvironment: 'mooncake' }],
    ['nothing', { supportTopicId: '1' }],
  ]
  it.each(tickets)('of %s equals JSON.stringify of the answer', async (_what, request) => {
    const { deflector } = await openHouse()
    const text = textOf(await deflector.answer(deflector.prepare(request)))
    expect(text).toBe(printAgain(text))
  })

  it('holds any characters as UTF-8', async () => {
    const folder = temporaryFolder()
    const title = 'Überprüfung 審査 🚀 \\ “quoted” <b>'
    writeArticles(folder, {
      'ü/審.md': articleText(
        { pageTitle: title, articleId: 'é', supportTopicIds: '32400001' },
        `# ${title}\n\n* 項目\n\n審査を急ぐことは cannot be expedited: expediting the review is not supported – ever.`,
      ),
    })
    const { deflector } = await openHouse({ folder })
    const { body } = await deflector.answer(deflector.prepare({ supportTopicId: '32400001', subject: '審査' }))
    const text = textOf({ body })
    expect(Buffer.from(text).equals(typeof body === 'string' ? Buffer.from(body, 'latin1') : body)).toBe(true)
    expect(text).toBe(printAgain(text))
    expect(JSON.parse(text).articles[0]).toMatchObject({ title, id: 'é', source: { path: 'ü/審.md' } })
    expect(JSON.parse(text).warnings).toHaveLength(1)
  })
})
