import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import * as selfsigned from 'selfsigned';

/** The sites that the proxy stands in for; it refuses all others. */
const SITES = ['aliexpress.com', 'aliexpress.us'] as const;

export interface Proxy {
  readonly port: number;
  /** Closes every connection and frees the port. */
  readonly close: () => Promise<void>;
}

export interface ProxyOptions {
  /** Answers a request to one of the sites; its headers name the host. */
  readonly answer: http.RequestListener;
  /** Called for everything else that was tried, as host:port or address. */
  readonly refuse: (attempt: string) => void;
}

/**
 * A proxy on 127.0.0.1 that is a browser's whole internet. AliExpress's real addresses lead to `answer`, with a
 * certificate made for this run and never stored; everything else is refused.
 */
export async function startProxy({ answer, refuse }: ProxyOptions): Promise<Proxy> {
  const tls = https.createServer(await certificate(), answer);
  tls.on('upgrade', (request, socket) => {
    refuse(`upgrade ${request.headers.host}${request.url}`);
    socket.destroy();
  });
  tls.on('tlsClientError', () => {}); // a browser that does not trust the certificate hangs up

  const proxy = http.createServer((request, response) => {
    refuse(request.url ?? '');
    response.writeHead(502).end();
  });
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (request, socket, head) => {
    socket.on('error', () => {}); // a browser that closes a page drops its connections
    if (!isSite(request.url ?? '')) {
      refuse(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    tunnels.add(socket);
    socket.once('close', () => tunnels.delete(socket));
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    tls.emit('connection', socket);
  });

  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        proxy.closeAllConnections();
        tls.closeAllConnections();
        for (const tunnel of tunnels) tunnel.destroy();
      }),
  };
}

function isSite(hostAndPort: string): boolean {
  const [host = '', port] = hostAndPort.toLowerCase().split(':');
  return port === '443' && SITES.some((site) => host === site || host.endsWith(`.${site}`));
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const names = SITES.flatMap((site) => [site, `*.${site}`]);
  const made = await selfsigned.generate([{ name: 'commonName', value: 'www.aliexpress.com' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
