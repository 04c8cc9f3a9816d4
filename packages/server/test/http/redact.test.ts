import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appUnderTest } from './app-under-test.ts';
import { assertDescribed } from './openapi-schema.ts';

describe('POST /api/redact', () => {
  it('answers with the text and what gave way in it', async () => {
    const { app } = appUnderTest();
    const payload = { text: 'bp 120/80.' };
    const response = await app.inject({ method: 'POST', url: '/api/redact', payload });
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), {
      text: 'bp [ID].',
      replacements: [{ begin: 3, end: 9, new_begin: 3, new_end: 7, text: '[ID]' }],
    });
    await assertDescribed(app, '/api/redact', 'post', response);
  });

  it('hands the policy on', async () => {
    const { app } = appUnderTest();
    const payload = { text: 'bp 120/80.', policy: 'safe_harbor' };
    const response = await app.inject({ method: 'POST', url: '/api/redact', payload });
    assert.equal(response.json().text, 'bp 120/80.');
  });

  const refusals: readonly [what: string, payload: object, field: string, detail: RegExp][] = [
    ['no text', {}, 'text', /text: missing; a text is expected, such as \{"text":"Mrs/],
    ['a number', { text: 5 }, 'text', /text: a number was given/],
    [
      'an unknown policy',
      { text: 'a', policy: 'john' },
      'policy',
      /policy: a text of 4 characters was given; "all" or "safe_harbor" is expected/,
    ],
    [
      'a policy that is nearly right',
      { text: 'a', policy: 'safe-harbor' },
      'policy',
      /policy: "safe-harbor" was given; "all" or "safe_harbor" is expected/,
    ],
  ];
  for (const [what, payload, field, detail] of refusals) {
    it(`refuses ${what} and names the field`, async () => {
      const { app } = appUnderTest();
      const response = await app.inject({ method: 'POST', url: '/api/redact', payload });
      assert.equal(response.statusCode, 400);
      assert.equal(response.json().field, field);
      assert.match(response.json().detail, detail);
      assert(!response.body.includes('john'));
      await assertDescribed(app, '/api/redact', 'post', response);
    });
  }
});
