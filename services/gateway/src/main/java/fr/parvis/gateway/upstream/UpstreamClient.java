package fr.parvis.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * Sends one call and waits for the whole answer, as long as agreed. It never repeats a call (only the caller knows whether it may be done twice),
 * follows no redirection, unpacks nothing, and stops reading at {@value #LARGEST_ANSWER} bytes.
 */
@Singleton
public final class UpstreamClient {

    /** A page of 200 requests, each with a text of 4 000 characters, has room in it several times. */
    static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    private static final int CONNECT_MILLIS = 1_000;
    /** Shorter than any server of ours keeps a connection, so that none is used that is just being closed. */
    private static final int KEPT_SECONDS = 10;

    private static final int CONNECTIONS = 64;
    private static final int WAITING = 512;

    private final HttpClient client;
    private final Upstreams upstreams;

    UpstreamClient(Vertx vertx, Upstreams upstreams) {
        this.upstreams = upstreams;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING)
                .setDecompressionSupported(false));
    }

    /** Fails when there is no whole answer in time. */
    public Future<UpstreamAnswer> send(UpstreamCall call) {
        long millis = upstreams.config(call.upstream()).timeout().toMillis();
        Promise<HttpClientRequest> begun = Promise.promise();
        return client.request(options(call, millis))
                .onSuccess(begun::tryComplete)
                .compose(request -> request.putHeader("Accept-Encoding", "identity")
                        .send(call.body())
                        .compose(answer -> whole(request, answer)))
                .timeout(millis, TimeUnit.MILLISECONDS)
                .onFailure(_ -> begun.future().onSuccess(HttpClientRequest::reset));
    }

    private RequestOptions options(UpstreamCall call, long millis) {
        URI base = upstreams.url(call.upstream());
        boolean secure = "https".equals(base.getScheme());
        int usual = secure ? 443 : 80;
        return new RequestOptions()
                .setMethod(HttpMethod.valueOf(call.method()))
                .setHost(base.getHost())
                .setPort(base.getPort() < 0 ? usual : base.getPort())
                .setSsl(secure)
                .setURI(call.uri())
                .setHeaders(call.headers())
                .setFollowRedirects(false)
                .setTimeout(millis);
    }

    private static Future<UpstreamAnswer> whole(HttpClientRequest request, HttpClientResponse answer) {
        Promise<UpstreamAnswer> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        answer.exceptionHandler(promise::tryFail);
        answer.handler(part -> {
            if (body.length() + part.length() > LARGEST_ANSWER) {
                promise.tryFail("the answer is larger than " + LARGEST_ANSWER + " bytes");
                request.reset();
            } else {
                body.appendBuffer(part);
            }
        });
        answer.endHandler(_ -> promise.tryComplete(new UpstreamAnswer(answer.statusCode(), answer.headers(), body)));
        return promise.future();
    }
}
