package fr.parvis.commons.reach;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection to try, written {@code open=host:port} or {@code shut=host:port}, and what is expected of it. */
record Attempt(boolean open, String host, int port) {
    private static final Pattern WRITTEN = Pattern.compile("(open|shut)=([A-Za-z0-9.-]+):([1-9][0-9]{0,4})");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** What came of it: one line to read, and whether it is as expected. */
    record Outcome(boolean expected, String line) {}

    static Attempt of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(written + " is neither open=host:port nor shut=host:port");
        }
        return new Attempt(parts.group(1).equals("open"), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    /** A name that leads nowhere proves nothing about a wall, so it is never as expected. */
    Outcome make() {
        try {
            return outcome(connects(InetAddress.getByName(host)));
        } catch (UnknownHostException e) {
            return new Outcome(false, "%s:%d has no address: install that side first".formatted(host, port));
        }
    }

    private boolean connects(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), Math.toIntExact(PATIENCE.toMillis()));
            return true;
        } catch (IOException e) {
            // No answer, no route, or a refusal: whichever way the network says no.
            return false;
        }
    }

    private Outcome outcome(boolean opened) {
        String expected = open ? "open" : "shut";
        String seen = opened ? "open" : "shut";
        return new Outcome(opened == open, "%s:%d expected %s, is %s".formatted(host, port, expected, seen));
    }
}
