package fr.parvis.persons.disclosure.usecase;

import fr.parvis.persons.disclosure.Disclosure;
import fr.parvis.persons.disclosure.DisclosureNews;
import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends what rests on a consent, and says so, inside the transaction that ended the consent. */
@ApplicationScoped
public final class EndDisclosures {

    private final Disclosures disclosures;
    private final References references;
    private final DisclosureNews news;
    private final Clock clock;

    EndDisclosures(Disclosures disclosures, References references, DisclosureNews news, Clock clock) {
        this.disclosures = disclosures;
        this.references = references;
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
        return disclosures
                .end(disclosure.handle(), reason, clock.instant())
                .call(ended -> references
                        .issue(new PersonId(ended.personId()), Audience.FACILITATION)
                        .chain(reference -> news.ended(ended, reference)));
    }
}
