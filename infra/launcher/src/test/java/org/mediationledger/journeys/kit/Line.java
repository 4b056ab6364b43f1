package org.mediationledger.journeys.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut, and mended: to those who use it, the server is away. */
final class Line implements AutoCloseable {

    private final String host;
    private final int port;
    private final int here;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;

    private Line(String host, int port, ServerSocket listening) {
        this.host = host;
        this.port = port;
        this.here = listening.getLocalPort();
        this.listening = listening;
    }

    /** @param address host and port of the server */
    static Line to(String address) {
        try {
            int colon = address.lastIndexOf(':');
            Line line = new Line(
                    address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), listeningOn(0));
            line.serve(line.listening);
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the server seems to be. */
    String address() {
        return "127.0.0.1:" + here;
    }

    void cut() {
        try {
            listening.close();
            for (Socket socket : sockets) {
                socket.close();
            }
            sockets.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void mend() {
        try {
            listening = listeningOn(here);
            serve(listening);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private static ServerSocket listeningOn(int port) throws IOException {
        return new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
    }

    private void serve(ServerSocket accepting) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    connect(accepting.accept());
                }
            } catch (IOException cut) {
                sockets.removeIf(Socket::isClosed);
            }
        });
    }

    private void connect(Socket caller) throws IOException {
        Socket server = new Socket(host, port);
        caller.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        sockets.add(caller);
        sockets.add(server);
        carry(caller, server);
        carry(server, caller);
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                Thread.yield();
            }
        });
    }
}
