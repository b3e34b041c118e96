package fr.parvis.persons.consent.usecase;

import fr.parvis.persons.act.Acts;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.EarlierEnd;
import fr.parvis.persons.consent.EarlierNo;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** When she last said no to what is now said to have her yes; by the day she said it, not by the day somebody wrote it down. */
@ApplicationScoped
public final class LastNo {

    private final Consents consents;
    private final Acts acts;
    private final EarlierEnd ends;

    LastNo(Consents consents, Acts acts, EarlierEnd ends) {
        this.consents = consents;
        this.acts = acts;
        this.ends = ends;
    }

    public Uni<Optional<Instant>> to(PersonId person, Terms yes) {
        return consents.denied(person, yes.purpose())
                .chain(denied -> acts.lastPerformed(actsAgainst(denied, yes)))
                .chain(one -> acts.lastTookAllBack(person.value()).map(all -> later(one, all)))
                .chain(one -> ends.of(person, yes).map(end -> later(one, end)));
    }

    private static List<UUID> actsAgainst(List<Consent> denied, Terms yes) {
        return denied.stream()
                .filter(consent -> new EarlierNo(consent).speaksAgainst(yes))
                .map(Consent::actId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
