import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopback, isTrustedHost } from './trusted-host.ts';

const origins = ['http://localhost:3000', 'https://clinic.example', 'https://ward.example:8443'];

test('names of the loopback and hosts of the allowed origins are trusted', () => {
  for (const host of [
    'localhost',
    'localhost:8000',
    '127.0.0.1:8000',
    '[::1]:8000',
    'clinic.example',
    'ward.example:8443',
    'LOCALHOST:8000',
    undefined,
  ]) {
    assert.ok(isTrustedHost(host, origins), String(host));
  }
  assert.ok(isTrustedHost('anything.example', ['*']));
});

test('a rebound name is not', () => {
  for (const host of [
    'evil.example',
    'evil.example:8000',
    'localhost.evil.example',
    'clinic.example:9999',
    '127.0.0.1.evil.example',
    '',
  ]) {
    assert.ok(!isTrustedHost(host, origins), host);
  }
});

test('which addresses are the loopback', () => {
  assert.ok(['127.0.0.1', '::1', 'localhost'].every(isLoopback));
  assert.ok(!['0.0.0.0', '::', '192.168.1.5', 'clinic.example'].some(isLoopback));
});
