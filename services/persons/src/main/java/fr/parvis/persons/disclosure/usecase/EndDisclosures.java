package fr.parvis.persons.disclosure.usecase;

import fr.parvis.persons.disclosure.Disclosure;
import fr.parvis.persons.disclosure.DisclosureNews;
import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.disclosure.EndReason;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends what rests on a consent, and says so, inside the transaction that ended the consent. */
@ApplicationScoped
public final class EndDisclosures {

    private final Disclosures disclosures;
    private final DisclosureNews news;
    private final Clock clock;

    EndDisclosures(Disclosures disclosures, DisclosureNews news, Clock clock) {
        this.disclosures = disclosures;
        this.news = news;
        this.clock = clock;
    }

    public Uni<Void> restingOn(UUID consentId, EndReason reason) {
        return disclosures
                .grantedUnder(consentId)
                .chain(granted -> Multi.createFrom()
                        .iterable(granted)
                        .onItem()
                        .transformToUniAndConcatenate(disclosure -> end(disclosure, reason))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Disclosure> end(Disclosure disclosure, EndReason reason) {
        return disclosures.end(disclosure.handle(), reason, clock.instant()).call(news::ended);
    }
}
