package fr.parvis.cooperation.request.messaging;

import fr.parvis.cooperation.disclosure.DisclosuresChanged;
import fr.parvis.cooperation.request.usecase.TidyRequests;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Looks after waiting content: at once when disclosures changed, and again and again. */
@ApplicationScoped
final class TidyTimer {

    private static final Logger LOG = Logger.getLogger(TidyTimer.class);

    private final TidyRequests tidy;
    private final Vertx vertx;

    TidyTimer(TidyRequests tidy, Vertx vertx) {
        this.tidy = tidy;
        this.vertx = vertx;
    }

    @Scheduled(every = "{parvis.cooperation.tidy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> regularly() {
        return tidy.handle().onFailure().recoverWithUni(failure -> {
            LOG.warnf("waiting content not looked at, trying again later: %s", failure);
            return Uni.createFrom().voidItem();
        });
    }

    /** In a context of its own: the lane that tells of the change does not wait, and does not fail, for this. */
    void changed(@Observes DisclosuresChanged event) {
        Context context = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(_ -> tidy.openGranted()
                .subscribe()
                .with(_ -> {}, failure -> LOG.warnf("waiting content not opened, trying again later: %s", failure)));
    }
}
