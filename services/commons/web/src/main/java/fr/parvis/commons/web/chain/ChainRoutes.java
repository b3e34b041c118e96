package fr.parvis.commons.web.chain;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /q/access-log/heads} and {@code /q/access-log/chain}, lines of JSON, for the machines that read the figures: like those they name
 * nobody. Pages follow by {@code ?after=} the number of the last batch; an empty answer is the end.
 */
@ApplicationScoped
class ChainRoutes {

    private static final String PATH = "/q/access-log/";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Instance<ChainedLog> log;
    private final Instance<Pool> pool;

    ChainRoutes(Instance<ChainedLog> log, Instance<Pool> pool) {
        this.log = log;
        this.pool = pool;
    }

    void open(@Observes Router router) {
        log.stream().map(chained -> new ChainExport(chained, pool.get())).forEach(export -> {
            router.get(PATH + "heads").handler(request -> answer(request, export::heads));
            router.get(PATH + "chain").handler(request -> answer(request, export::batches));
        });
    }

    private static void answer(RoutingContext request, LongFunction<Uni<List<String>>> question) {
        @Nullable String after = request.queryParams().get("after");
        if (after != null && !NUMBER.matcher(after).matches()) {
            request.fail(400);
            return;
        }
        question.apply(after == null ? 0 : Long.parseLong(after))
                .subscribe()
                .with(lines -> write(request, lines), request::fail);
    }

    private static void write(RoutingContext request, List<String> lines) {
        StringBuilder body = new StringBuilder();
        lines.forEach(line -> body.append(line).append('\n'));
        request.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/x-ndjson");
        request.end(body.toString());
    }
}
