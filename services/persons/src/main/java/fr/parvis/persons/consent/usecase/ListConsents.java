package fr.parvis.persons.consent.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.Consents.Position;
import fr.parvis.persons.consent.Consents.Step;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows her every consent with its state, and the history of each (PER-29). */
@ApplicationScoped
public final class ListConsents {

    private final OpenFile files;
    private final Consents consents;

    ListConsents(OpenFile files, Consents consents) {
        this.files = files;
        this.consents = consents;
    }

    @WithTransaction
    public Uni<List<Consent>> handle(Caller caller, PersonId id, int count, @Nullable Position after) {
        return files.forReading(caller, id, Action.READ_CONSENTS, Accessed.CONSENTS)
                .chain(() -> consents.page(id, count, after));
    }

    @WithTransaction
    public Uni<WithHistory> one(Caller caller, PersonId id, UUID consentId) {
        return files.forReading(caller, id, Action.READ_CONSENTS, Accessed.CONSENTS)
                .chain(() -> consents.find(consentId))
                .map(found -> found.filter(consent -> consent.personId().equals(id.value()))
                        .orElseThrow(Problems::notFound))
                .chain(consent -> consents.history(consentId).map(steps -> new WithHistory(consent, steps)));
    }

    /**
     * A consent and every state it was in.
     *
     * @param steps oldest first
     */
    public record WithHistory(Consent consent, List<Step> steps) {}
}
