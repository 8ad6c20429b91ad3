import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * Passes bytes on to a server, until its cable is cut.
 *
 * @param {string} target
 */
export async function createProxy(target) {
  const { hostname, pathname, port } = new URL(target);
  const sockets = new Set();
  let refusing = false;

  const server = createServer((near) => {
    if (refusing) {
      near.destroy();
      return;
    }
    const far = connect({ host: hostname, port: Number(port) });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ]) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const cut = () => sockets.forEach((socket) => socket.destroy());

  return {
    close() {
      cut();
      server.close();
    },
    /** Drops every connection there is. */
    cut,
    /** Drops every connection that comes, too. */
    refuse(value) {
      refusing = value;
    },
    url: `http://127.0.0.1:${server.address().port}${pathname}`,
  };
}
