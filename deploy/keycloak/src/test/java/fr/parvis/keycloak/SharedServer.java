package fr.parvis.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** One guarded server for all the tests of this module, stopped with the JVM. */
public final class SharedServer {
    private static @Nullable IdentityServer server;

    private SharedServer() {}

    /** Starts it at the first call. */
    public static synchronized IdentityServer get() {
        IdentityServer running = server;
        if (running == null) {
            running = start();
            server = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    private static IdentityServer start() {
        try {
            return IdentityServer.guarded(Files.createTempDirectory("parvis-identity"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
