package fr.parvis.portal.answer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Waits for a service as long as agreed. A page never fails because one service is silent. */
@Singleton
public final class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);
    private static final int NOT_FOUND = 404;
    private static final int NO_STATUS = 0;

    private final AskingConfig config;
    private final AskingMetrics metrics;

    Asking(AskingConfig config, AskingMetrics metrics) {
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * Asks.
     *
     * @param service its name, for the log and the figures
     */
    public <T> Uni<Answer<T>> ask(String service, Uni<T> call) {
        return call.ifNoItem()
                .after(config.patience())
                .fail()
                .map(Asking::given)
                .onFailure()
                .recoverWithItem(failure -> notGiven(service, failure));
    }

    /** Asks a second question with what a first one answered; where that has no answer, there is none here either. */
    public <A, T> Uni<Answer<T>> after(Answer<A> first, String service, Function<A, Uni<T>> call) {
        return switch (first) {
            case Answer.Given<A>(A value) -> ask(service, call.apply(value));
            case Answer.Absent<A> _ -> Uni.createFrom().item(new Answer.Absent<>());
            case Answer.Refused<A> _, Answer.Silent<A> _ -> Uni.createFrom().item(new Answer.Silent<>());
        };
    }

    private static <T> Answer<T> given(T value) {
        return new Answer.Given<>(value);
    }

    private <T> Answer<T> notGiven(String service, Throwable failure) {
        int status = failure instanceof WebApplicationException refused
                ? refused.getResponse().getStatus()
                : NO_STATUS;
        if (status == NOT_FOUND) {
            return new Answer.Absent<>();
        }
        LOG.warnf("%s gave no answer: %s", service, failure.toString());
        if (status >= 400 && status < 500) {
            return new Answer.Refused<>(status);
        }
        metrics.withoutAnswer(service);
        return new Answer.Silent<>();
    }
}
