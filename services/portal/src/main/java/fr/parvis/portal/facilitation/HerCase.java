package fr.parvis.portal.facilitation;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds her case, and asks facilitation about it. */
@Singleton
public final class HerCase {

    private static final String FACILITATION = "facilitation";

    private final FacilitationApi facilitation;
    private final Asking asking;

    HerCase(@RestClient FacilitationApi facilitation, Asking asking) {
        this.facilitation = facilitation;
        this.asking = asking;
    }

    /** The case that runs, else the last one there was; absent while she has none. */
    public Uni<Answer<Cases.Case>> current() {
        return asking.ask(FACILITATION, facilitation.cases()).map(HerCase::current);
    }

    /** The id of that case. */
    public Uni<Answer<UUID>> find() {
        return current().map(found -> found.map(Cases.Case::id));
    }

    /** Asks about a case that was found. */
    public <T> Uni<Answer<T>> ask(Answer<UUID> found, Function<UUID, Uni<T>> call) {
        return asking.after(found, FACILITATION, call);
    }

    /** Asks about one thing of hers. */
    public <T> Uni<Answer<T>> ask(Uni<T> call) {
        return asking.ask(FACILITATION, call);
    }

    private static Answer<Cases.Case> current(Answer<Cases> cases) {
        return cases instanceof Answer.Given<Cases>(Cases all) && all.current().isEmpty()
                ? new Answer.Absent<>()
                : cases.map(all -> all.current().orElseThrow());
    }
}
