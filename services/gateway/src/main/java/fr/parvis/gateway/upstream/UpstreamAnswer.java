package fr.parvis.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** What a service answered, whole. */
public record UpstreamAnswer(int status, MultiMap headers, Buffer body) {

    @Override
    public String toString() {
        return "UpstreamAnswer[" + status + "]";
    }
}
