package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.RequestItem;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.Profiles;
import fr.parvis.facilitation.statistics.Subjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the figures that a request was released, in which month and for which domains (IND-80); inside the caller's transaction. */
@ApplicationScoped
public final class CopyRelease {

    private final Profiles profiles;
    private final Subjects subjects;
    private final Copies copies;
    private final Clock clock;

    CopyRelease(Profiles profiles, Subjects subjects, Copies copies, Clock clock) {
        this.profiles = profiles;
        this.subjects = subjects;
        this.copies = copies;
        this.clock = clock;
    }

    public Uni<Void> handle(ReleasedRequest request) {
        LocalDate month = LocalDate.ofInstant(request.disclosure().releasedAt(), clock.getZone())
                .withDayOfMonth(1);
        Set<LifeDomain> domains =
                request.content().items().stream().map(RequestItem::domain).collect(Collectors.toUnmodifiableSet());
        return profiles.of(request.person())
                .chain(profile -> profile.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : subjects.next(request.person(), Family.RELEASES)
                                .chain(subject -> copies.released(subject, month, domains, profile.get())));
    }
}
