/**
 * What RFC 6455 says of frames, over plain TCP: the cases of Autobahn's test suite that concern a server without
 * extensions, each with the section it comes from. Each runs twice: in one write, and byte by byte.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { MAX_FRAGMENTS } from '../../src/gateway/clarity-socket.ts';
import { writeScript } from '../support/script.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';
import { dictate } from './beside-dictation.ts';
import { runCase, type RawCase } from './raw-frames-case.ts';
import { closingCases } from './raw-frames-closing.ts';
import { fragmentCases } from './raw-frames-fragments.ts';
import { controlCases, lengthCases, maskingCases, reservedCases } from './raw-frames-framing.ts';
import { handshakeCases } from './raw-frames-handshake.ts';
import { utf8Cases } from './raw-frames-utf8.ts';
import { refusedHandshake } from './raw-socket.ts';

let server: ServerProcess;
before(async () => {
  server = await startServer({
    environment: {
      CLARITY_SCRIPT: await writeScript(20),
      // No recogniser: it would take memory and is not asked here.
      CLARITY_MODEL_DIR: '/nowhere',
    },
  });
});
after(async () => {
  await server.stop();
  await removeData(server);
});

const groups: readonly {
  readonly name: string;
  readonly cases: (maxFrameBytes: number) => readonly RawCase[];
}[] = [
  { name: 'fragments', cases: () => fragmentCases(MAX_FRAGMENTS) },
  { name: 'masking', cases: () => maskingCases },
  { name: 'reserved bits and opcodes', cases: () => reservedCases },
  { name: 'control frames', cases: () => controlCases },
  { name: 'lengths', cases: lengthCases },
  { name: 'UTF-8', cases: () => utf8Cases },
  { name: 'closing', cases: () => closingCases },
];

/** Cases that run at once; each has a connection of its own. */
const width = 8;

for (const { name, cases } of groups) {
  test(`RFC 6455, ${name}`, { concurrency: width }, async (t) => {
    const all = cases((await dictate(server.socketUrl)).limits.max_frame_bytes).flatMap((one) =>
      (['at once', 'byte by byte'] as const).map((delivery) => ({ one, delivery })),
    );
    await Promise.all(
      all.map(({ one, delivery }) =>
        t.test(`§${one.section} ${one.name}, ${delivery}`, () => runCase(server.socketUrl, one, delivery)),
      ),
    );
    await t.test('others are still served', async () => void (await dictate(server.socketUrl)));
    t.diagnostic(`${all.length} runs of ${all.length / 2} cases`);
  });
}

test('RFC 6455, the opening handshake', async (t) => {
  for (const { name, section, request, status, headers } of handshakeCases) {
    await t.test(`§${section} ${name}: ${status}`, async () => {
      const answer = await refusedHandshake(server.socketUrl, request(server.socketUrl));
      assert.equal(answer.status, status);
      for (const [header, value] of Object.entries(headers ?? {})) {
        assert.equal(answer.headers.get(header), value, header);
      }
      assert.ok(!/\bat .*:\d+/.test(answer.body), 'no stack trace');
    });
  }
  await t.test('others are still served', async () => void (await dictate(server.socketUrl)));
});
