package org.entraidants.platform.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Sockets that do not wait for more to send: waiting costs 40 ms a mail. */
final class NoDelaySockets extends SocketFactory {
    @Override
    public Socket createSocket() throws IOException {
        return eager(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return eager(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return eager(new Socket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return eager(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return eager(new Socket(host, port, from, fromPort));
    }

    private static Socket eager(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}
