/** Whether a text is the address of a PostgreSQL database, without ever repeating it. */

const example = 'postgres://USER:PASSWORD@HOST:5432/DATABASE';

/**
 * What is wrong with it and its remedy, for a reader who sees the variable's name before it; `undefined` when nothing is.
 * The form is that of libpq (PostgreSQL manual, "Connection URIs"), with one host and with the database named: which one
 * patients' words go to is not left to a default.
 */
export function problemOfPostgresAddress(text: string): string | undefined {
  if (!/^postgres(ql)?:\/\//.test(text))
    return `does not begin with postgres:// or postgresql://: give ${example}`;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  // A password with such a character ends where the character is; what follows is no host, port or database.
  const isCutShort =
    address === undefined || address.hash !== '' || /@/.test(address.pathname + address.search);
  if (isCutShort || !canBeDecoded(text)) {
    return `is not an address: give ${example}, with the characters : / ? # [ ] @ % of a password as %3A %2F %3F %23 %5B %5D %40 %25`;
  }
  if (!/^\/[^/]+$/.test(address.pathname)) return `names no database, or more: give ${example}`;
  // A socket's folder may be the host, as a parameter: postgres:///DATABASE?host=/run/postgresql.
  if (address.host === '' && !address.searchParams.has('host')) return `names no host: give ${example}`;
  return undefined;
}

function canBeDecoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
