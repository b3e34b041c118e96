package fr.parvis.embedded.process;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of the loopback address. */
public final class Ports {
    private static final int CONNECT_MILLIS = 500;

    private Ports() {}

    /** A port that nobody uses at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with a sentence that names port, purpose and, when the system tells, the process that holds it. */
    public static void requireFree(String purpose, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            String holder = PortHolder.of(port).map(text -> " by " + text).orElse("");
            throw new EmbeddedException(
                    "Port %d, needed for %s, is taken%s: stop that process, or move the whole block with PARVIS_PORT_BASE (default 28000)."
                            .formatted(port, purpose, holder),
                    e);
        }
    }

    /** Whether somebody listens. */
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
