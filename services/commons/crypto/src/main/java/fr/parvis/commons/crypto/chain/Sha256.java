package fr.parvis.commons.crypto.chain;

import fr.parvis.commons.crypto.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** SHA-256 over values that each say how long they are, as 64 lower-case hex digits. */
final class Sha256 {

    private static final HexFormat HEX = HexFormat.of();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    static Sha256 of(String domain) {
        return new Sha256().text(domain);
    }

    Sha256 text(String text) {
        return sized(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hex digits, of any case; written as the bytes they stand for. */
    Sha256 hex(String digits) {
        return sized(HEX.parseHex(digits));
    }

    Sha256 number(long number) {
        return write(() -> out.writeLong(number));
    }

    private Sha256 sized(byte[] value) {
        return write(() -> {
            out.writeInt(value.length);
            out.write(value);
        });
    }

    private Sha256 write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String end() {
        return Hashes.sha256Hex(bytes.toByteArray());
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
