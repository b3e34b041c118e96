package fr.parvis.testkit.http;

import io.restassured.http.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/** Sends a request as it stands over a connection of its own, with the client that REST Assured uses too. */
final class Wire {

    private static final int AT_ONCE = 500;
    /** These say that they have none. */
    private static final Set<String> WITH_A_BODY = Set.of("POST", "PUT", "PATCH");

    private static final CloseableHttpClient CLIENT = HttpClients.custom()
            .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
            .setMaxConnTotal(AT_ONCE)
            .setMaxConnPerRoute(AT_ONCE)
            .disableCookieManagement()
            .disableAutomaticRetries()
            .build();

    private Wire() {}

    static Answer send(String method, URI address, List<Header> headers, byte @Nullable [] body) {
        Sent.remember(method, address, headers, body);
        RequestBuilder request = RequestBuilder.create(method).setUri(address);
        headers.forEach(header -> request.addHeader(header.getName(), header.getValue()));
        if (headers.stream().noneMatch(header -> header.getName().equalsIgnoreCase("Accept"))) {
            request.addHeader("Accept", "*/*");
        }
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body));
        } else if (WITH_A_BODY.contains(method)) {
            request.setEntity(new ByteArrayEntity(new byte[0]));
        }
        try (CloseableHttpResponse response = CLIENT.execute(request.build())) {
            return new Answer(
                    method + " " + address,
                    response.getStatusLine().getStatusCode(),
                    Stream.of(response.getAllHeaders())
                            .map(header -> new Header(header.getName(), header.getValue()))
                            .toList(),
                    content(response.getEntity()));
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(method + " " + address + " was not answered", noAnswer);
        }
    }

    private static byte[] content(@Nullable HttpEntity entity) throws IOException {
        return entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
    }
}
