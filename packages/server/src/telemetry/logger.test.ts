import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Logger } from 'pino';
import { createLogger } from './logger.ts';

/** The one line that `write` makes, without its time. */
function lineOf(write: (logger: Logger) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } }));
  assert.equal(lines.length, 1);
  const { time, ...line } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
  assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  return line;
}

describe('the logger', () => {
  it('writes a message and the fields of its table', () => {
    assert.deepEqual(
      lineOf((logger) => logger.info({ engine: 'sphinx', count: 3 }, 'engines ready')),
      { level: 'info', engine: 'sphinx', count: 3, msg: 'engines ready' },
    );
  });

  it('leaves out every other field, nested values and long texts', () => {
    const word = 'zanzibar';
    const fields = {
      text: word,
      body: { text: word },
      req: { url: word, headers: { authorization: word } },
      res: { body: word },
      reason: { nested: word },
      route: [word],
      engine: word.repeat(20),
      status: 200,
    };
    const line = lineOf((logger) => logger.info(fields, 'done'));
    assert.deepEqual(line, { level: 'info', status: 200, msg: 'done' });
  });

  it('also in a logger made from it', () => {
    const line = lineOf((logger) => logger.child({ session_id: 's1' }).warn({ text: 'zanzibar' }, 'slow'));
    assert.deepEqual(line, { level: 'warn', session_id: 's1', msg: 'slow' });
  });

  const error = Object.assign(
    new SyntaxError('zanzibar\n    at the hospital', { cause: new Error('inner zanzibar') }),
    { code: 'ERR_PARSE' },
  );
  const ways: readonly [string, (logger: Logger) => void, string][] = [
    ['alone', (logger) => logger.error(error), 'error'],
    ['as err', (logger) => logger.error({ err: error }), 'error'],
    ['as err with its message', (logger) => logger.error({ err: error }, error.message), 'error'],
    [
      'as err with its message in another',
      (logger) => logger.error({ err: error }, `failed: ${error.message}`),
      'error',
    ],
    ['with a message', (logger) => logger.error(error, 'parsing failed'), 'parsing failed'],
    ['as err with a message', (logger) => logger.error({ err: error }, 'parsing failed'), 'parsing failed'],
  ];
  for (const [how, write, message] of ways) {
    it(`gives type, code, place and cause of an error logged ${how}, not its words`, () => {
      const line = lineOf(write);
      assert.equal(line['msg'], message);
      const err = line['err'] as { frames: string[]; cause: { type: string } };
      assert.deepEqual(Object.keys(err), ['type', 'code', 'frames', 'cause']);
      assert.match(err.frames[0] ?? '', /logger\.test\.ts:\d+:\d+/);
      assert.equal(err.cause.type, 'Error');
      assert(!/zanzibar|hospital/.test(JSON.stringify(line)));
    });
  }

  it('leaves out a code that is not one', () => {
    const odd = Object.assign(new Error('x'), { code: 'john doe' });
    const line = lineOf((logger) => logger.error(odd));
    assert.deepEqual(Object.keys(line['err'] as object), ['type', 'frames']);
  });
});
