import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { run } from './world.ts'

describe('help', () => {
  test('names the commands, examples and exit statuses, on standard output', async () => {
    const { status, stdout, stderr } = await run(['--help'])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    for (const word of ['Usage: duizhao', 'build', 'clean', 'Examples:', 'Exit status:']) expect(stdout).toContain(word)
  })

  test.each([
    ['--help'],
    ['build', '--help'],
    ['clean', '--help'],
    ['help', 'clean'],
    ['extract', '--help'],
    ['validate', '--help'],
    ['schema', '--help'],
  ])('holds no English heading in Chinese: %s %s', async (...args) => {
    const { status, stdout } = await run(['--lang', 'zh', ...args.filter(arg => arg !== undefined)])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^用法：/)
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|Global|default:|choices:|\[options\]|\[command\]/)
  })

  test('goes to standard error with status 2 when there is no command', async () => {
    const { status, stdout, stderr } = await run([])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage: duizhao')
  })

  test('--version prints the version of the package', async () => {
    const { status, stdout } = await run(['--version'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('wrong arguments', () => {
  test.each([
    [['biuld'], 'Did you mean build?', '您是不是要找：build'],
    [['build', '--chek'], 'Did you mean --check?', '您是不是要找：--check'],
    [['clean'], 'the argument "files" is missing', '缺少参数“文件”'],
    [['clean', 'a', '-f', 'pdf'], 'it takes: md, text, json, html', '可用：md、text、json、html'],
    [['build', '-o'], 'needs a value', '缺少取值'],
    [['build', 'a', 'b'], 'too many arguments', '参数过多'],
    [['--lang', 'fr', 'build'], 'it takes: zh, en', undefined],
    [['build', '--jobs', 'many'], '--jobs takes a whole number', '--jobs 应为正整数'],
    [['build', '--jobs', '0'], '--jobs takes a whole number', '--jobs 应为正整数'],
  ])('%j', async (args, english, chinese) => {
    const inEnglish = await run(args)
    expect(inEnglish.status).toBe(2)
    expect(inEnglish.stdout).toBe('')
    expect(inEnglish.stderr).toContain(english)
    if (chinese === undefined) return
    const inChinese = await run(['--lang', 'zh', ...args])
    expect(inChinese.status).toBe(2)
    expect(inChinese.stderr).toContain(chinese)
  })
})

describe('the language', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, '用法'],
    [{ LANG: 'en_US.UTF-8' }, 'Usage'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'Usage'],
    [{ LANG: 'C', LC_MESSAGES: 'zh_TW' }, '用法'],
    [{ LANG: 'C', LC_ALL: '', LC_MESSAGES: 'zh' }, '用法'],
    [{ LANG: 'zhuang' }, 'Usage'],
    [{}, 'Usage'],
  ])('comes from %j', async (env, title) => {
    expect((await run(['--help'], { env })).stdout).toContain(title)
  })

  test.each([
    [['--lang', 'en', '--help']],
    [['--lang=en', '--help']],
    [['build', '--help', '--lang', 'en']],
    [['--lang', 'zh', '--lang', 'en', '--help']],
  ])('is what %j asks for, whatever the environment', async args => {
    expect((await run(args, { env: { LANG: 'zh_CN' } })).stdout).toMatch(/^Usage/)
  })
})

describe('help', () => {
  const commands = ['', 'build', 'clean', 'extract', 'diff', 'check', 'lsp', 'report', 'validate', 'review', 'train']

  test.each(commands)('of "%s" has no English placeholder in Chinese', async command => {
    const { stdout } = await run([...(command ? [command] : []), '--help', '--lang', 'zh'])
    expect(stdout.split('示例')[0]?.match(/[<[][a-z][a-z.= ]*[>\]]/g)).toBeNull()
  })

  test.each(commands.flatMap(command => ['zh', 'en'].map(language => [command, language] as const)))(
    'of "%s" in %s puts what examples do in one column',
    async (command, language) => {
      const { stdout } = await run([...(command ? [command] : []), '--help', '--lang', language], { columns: 120 })
      const lines = stdout.split('\n').slice(stdout.split('\n').findIndex(line => /^(?:示例|Examples)/.test(line)))
      const columns = lines
        .flatMap(line => /^ {2}duizhao.*? {2,}(?=\S)/.exec(line)?.[0] ?? [])
        .map(head => stringWidth(head))
        .filter(width => width <= 54)
      expect(new Set(columns).size).toBeLessThanOrEqual(1)
    },
  )

  test('of the program has an example of every main command', async () => {
    const { stdout } = await run(['--help'])
    for (const command of ['build', 'clean', 'extract', 'diff', 'report', 'check', 'review']) {
      expect(stdout).toMatch(new RegExp(`^  duizhao ${command} .* {2}\\S`, 'm'))
    }
  })

  test('is pointed to for the command that was meant', async () => {
    expect((await run(['check', '--nope', '--lang', 'zh'])).stderr).toContain('用 duizhao check --help 查看帮助')
    expect((await run(['--nope', '--lang', 'en'])).stderr).toContain('See duizhao --help')
  })
})
