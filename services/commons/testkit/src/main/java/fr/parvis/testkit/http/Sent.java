package fr.parvis.testkit.http;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request that was sent, so that somebody else can send it once more with all it brought. */
public final class Sent {

    private static final ThreadLocal<@Nullable Sent> LAST = new ThreadLocal<>();
    private static final String TOKEN = "Authorization";
    private static final String KEY = "Idempotency-Key";

    private final String method;
    private final URI address;
    private final List<Header> headers;
    private final byte @Nullable [] body;

    private Sent(String method, URI address, List<Header> headers, byte @Nullable [] body) {
        this.method = method;
        this.address = address;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    static void remember(String method, URI address, List<Header> headers, byte @Nullable [] body) {
        LAST.set(new Sent(method, address, headers, body));
    }

    /** The last one of this thread. */
    public static Sent last() {
        return Objects.requireNonNull(LAST.get(), "nothing was sent yet");
    }

    /** As it went over the wire, without the question. */
    public String path() {
        return address.getRawPath();
    }

    /** The same by somebody else, at another path; under an idempotency key of its own where it had one. */
    public Response again(String token, String path) {
        Stream<Header> own = headers.stream()
                .map(header -> header.getName().equalsIgnoreCase(KEY)
                        ? new Header(KEY, UUID.randomUUID().toString())
                        : header)
                .filter(header -> !header.getName().equalsIgnoreCase(TOKEN));
        List<Header> all = Stream.concat(own, Stream.of(new Header(TOKEN, "Bearer " + token)))
                .toList();
        String question = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return Wire.send(method, address.resolve(path + question), all, body).spoken();
    }
}
