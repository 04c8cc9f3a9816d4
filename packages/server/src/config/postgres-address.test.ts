import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOfPostgresAddress } from './postgres-address.ts';

const good: readonly string[] = [
  'postgres://clarity@db.example/clarity',
  'postgresql://clarity:secret@db.example:5432/clarity',
  'postgres://clarity:p%40ss%23w%2Frd%25@db.example/clarity?sslmode=verify-full&sslrootcert=/etc/ca.pem',
  'postgres://clarity:secret@[2001:db8::1]:5432/clarity',
  'postgres://localhost/clarity%20care',
  'postgres:///clarity?host=/run/postgresql',
  'postgres://%2Frun%2Fpostgresql/clarity',
];

for (const address of good) {
  test(`${address} is an address`, () => {
    assert.equal(problemOfPostgresAddress(address), undefined);
  });
}

/** `hunter2` stands for the password, whole or in part; it must not be told. */
const bad: readonly (readonly [address: string, problem: RegExp])[] = [
  ['hunter2', /^does not begin with postgres/],
  ['mysql://clarity:hunter2@db.example/clarity', /^does not begin with postgres/],
  ['hunter2:x@db.example/clarity', /^does not begin with postgres/],
  ['postgres:clarity', /^does not begin with postgres/],
  ['postgres://clarity:hunter2#x@db.example/clarity', /^is not an address: .* %23/],
  ['postgres://clarity:1234#hunter2@db.example/clarity', /^is not an address/],
  ['postgres://clarity:hunter2/x@db.example/clarity', /^is not an address/],
  ['postgres://clarity:1234/hunter2@db.example/clarity', /^is not an address/],
  ['postgres://clarity:1234?hunter2@db.example/clarity', /^is not an address/],
  ['postgres://clarity:hunter2%@db.example/clarity', /^is not an address/],
  ['postgres://clarity:hunter2@db.example:port/clarity', /^is not an address/],
  ['postgres://clarity:hunter2@one.example:5432,two.example:5432/clarity', /^is not an address/],
  ['postgres://clarity:hunter2@db.example', /^names no database/],
  ['postgres://clarity:hunter2@db.example/', /^names no database/],
  ['postgres://clarity:hunter2@db.example/clarity/sessions', /^names no database, or more/],
  ['postgres:///clarity', /^names no host/],
];

for (const [address, problem] of bad) {
  test(`${address} is none`, () => {
    const told = problemOfPostgresAddress(address) ?? '';
    assert.match(told, problem);
    assert.match(told, /: give postgres:\/\/USER:PASSWORD@HOST:5432\/DATABASE/);
    assert.doesNotMatch(told, /hunter2|1234|example/);
  });
}
