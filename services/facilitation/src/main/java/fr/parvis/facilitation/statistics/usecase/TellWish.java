package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.Profiles;
import fr.parvis.facilitation.statistics.Subject;
import fr.parvis.facilitation.statistics.Subjects;
import fr.parvis.facilitation.statistics.WishCopies.When;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Whom, when and where a copy of this month is about; nothing of a person who is in no département. Inside the caller's transaction. */
@ApplicationScoped
final class TellWish {

    private final Profiles profiles;
    private final Subjects subjects;
    private final Clock clock;

    TellWish(Profiles profiles, Subjects subjects, Clock clock) {
        this.profiles = profiles;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** One copy under her name in that family. */
    Uni<Void> once(PersonReference person, Family family, BiFunction<Subject, When, Uni<Void>> copy) {
        return counted(person, when -> subjects.next(person, family).chain(subject -> copy.apply(subject, when)));
    }

    /** As many as there are, if she is counted at all. */
    Uni<Void> counted(PersonReference person, Function<When, Uni<Void>> copies) {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        return profiles.of(person)
                .chain(profile -> profile.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : copies.apply(new When(month, profile.get().territory())));
    }
}
