package fr.parvis.gateway.upstream;

import fr.parvis.gateway.route.Upstream;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/**
 * What is asked of a service.
 *
 * @param uri path and query
 * @param body empty where there is none
 */
public record UpstreamCall(Upstream upstream, String method, String uri, MultiMap headers, Buffer body) {

    /** Neither the token among the headers nor the body: this may stand in a log. */
    @Override
    public String toString() {
        return method + " of " + upstream.lower();
    }
}
