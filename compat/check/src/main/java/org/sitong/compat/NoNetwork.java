package org.sitong.compat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Makes every attempt to open a connection fail: plain sockets, URLs and the JDK's HTTP client. */
final class NoNetwork {
    private NoNetwork() {}

    @SuppressWarnings("deprecation")
    static void enforce() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException("a socket was opened");
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw new IllegalStateException("a connection was opened to " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
