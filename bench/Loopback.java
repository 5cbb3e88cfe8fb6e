import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The least that a Java server can do: answers every request with the same kilobyte. {@code java Loopback.java port} */
final class Loopback {
    public static void main(String[] arguments) throws IOException {
        // Otherwise each answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        byte[] kilobyte = new byte[1024];
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, kilobyte.length);
            exchange.getResponseBody().write(kilobyte);
            exchange.close();
        });
        server.start();
    }
}
