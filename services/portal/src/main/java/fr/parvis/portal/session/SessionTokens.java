package fr.parvis.portal.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the identity server gave at sign-in.
 *
 * @param accessTokenExpiresIn seconds, as the identity server said
 */
public record SessionTokens(
        @Nullable String idToken,
        @Nullable String accessToken,
        @Nullable String refreshToken,
        @Nullable Long accessTokenExpiresIn,
        @Nullable String accessTokenScope) {

    private static final int ABSENT = -1;

    /** For the encrypted column: five fields, each its length and its UTF-8. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, idToken);
            write(out, accessToken);
            write(out, refreshToken);
            write(out, accessTokenExpiresIn == null ? null : accessTokenExpiresIn.toString());
            write(out, accessTokenScope);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static SessionTokens of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String id = read(in);
            String access = read(in);
            String refresh = read(in);
            String expiresIn = read(in);
            return new SessionTokens(id, access, refresh, expiresIn == null ? null : Long.valueOf(expiresIn), read(in));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static @Nullable String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == ABSENT ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SessionTokens[…]";
    }
}
