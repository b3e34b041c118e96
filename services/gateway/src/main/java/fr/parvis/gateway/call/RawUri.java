package fr.parvis.gateway.call;

import io.vertx.ext.web.RoutingContext;

/** Path and query as they were sent, not decoded and not normalised. */
record RawUri(String path, String query) {

    static RawUri of(RoutingContext request) {
        String uri = request.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? new RawUri(uri, "") : new RawUri(uri.substring(0, query), uri.substring(query + 1));
    }
}
