/** A socket to an address, with TLS where the address says so. */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

export interface ConnectionOptions {
  /** Offered in the TLS handshake, such as `h2` (RFC 7301). Default: none. */
  readonly protocols?: readonly string[];
  /** The connection stands, its TLS included. */
  readonly onReady?: () => void;
  /** Told the system's error, such as ENOTFOUND. */
  readonly onError: (error: NodeJS.ErrnoException) => void;
}

/** @param address `http:` or `https:`; only its host and its port count. */
export function connectTo(address: URL, { protocols, onReady, onError }: ConnectionOptions): Socket {
  // An IPv6 address stands in brackets in a URL.
  const host = address.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = Number(address.port);
  const isTls = address.protocol === 'https:';
  const socket = isTls
    ? connectSecurely({
        host,
        port: port || 443,
        ...(protocols === undefined ? {} : { ALPNProtocols: [...protocols] }),
        // RFC 6066 §3: a server's name is no address.
        ...(isIP(host) === 0 ? { servername: host } : {}),
      })
    : connect({ host, port: port || 80 });
  if (onReady !== undefined) socket.once(isTls ? 'secureConnect' : 'connect', onReady);
  socket.on('error', onError);
  return socket;
}
