package fr.parvis.facilitation.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that says what a test tells it to: a command begins with the key, the answer is the value; an empty one hangs up. After {@code STARTTLS}
 * it goes on encrypted.
 */
final class ScriptedServer implements AutoCloseable {

    private static final String END_OF_DATA = ".";

    private final ServerSocket socket;
    private final Optional<SSLContext> keys;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private ScriptedServer(ServerSocket socket, Optional<SSLContext> keys, Map<String, String> answers) {
        this.socket = socket;
        this.keys = keys;
        this.answers = answers;
        Thread.ofVirtual().start(this::serve);
    }

    static ScriptedServer inClear(Map<String, String> answers) throws IOException {
        return new ScriptedServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), Optional.empty(), answers);
    }

    /** Begins in clear and offers to go on encrypted. */
    static ScriptedServer upgrading(SSLContext keys, Map<String, String> answers) throws IOException {
        Map<String, String> offering = new HashMap<>(answers);
        offering.put("EHLO", "250-localhost\r\n250 STARTTLS");
        offering.put("STARTTLS", "220 go on");
        return new ScriptedServer(
                new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), Optional.of(keys), offering);
    }

    static ScriptedServer encrypted(SSLContext keys, Map<String, String> answers) throws IOException {
        return new ScriptedServer(
                keys.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
                Optional.empty(),
                answers);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket open = socket.accept()) {
                say(open, "220 ready");
                talk(open);
            } catch (IOException closed) {
                heard.add("closed");
            }
        }
    }

    private void talk(Socket open) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.UTF_8));
        boolean data = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            data = data && !line.equals(END_OF_DATA);
            if (data) {
                continue;
            }
            heard.add(line);
            String answer = answer(line);
            if (answer.isEmpty()) {
                return;
            }
            say(open, answer);
            if (line.equals("STARTTLS") && keys.isPresent()) {
                talk(encrypted(open, keys.get()));
                return;
            }
            data = answer.startsWith("354");
        }
    }

    private static Socket encrypted(Socket open, SSLContext keys) throws IOException {
        SSLSocket encrypted = (SSLSocket) keys.getSocketFactory().createSocket(open, "localhost", open.getPort(), true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(known -> line.toUpperCase(Locale.ROOT).startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(line.equals("DATA") ? "354 go on" : "250 fine");
    }

    private static void say(Socket open, String line) throws IOException {
        open.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
