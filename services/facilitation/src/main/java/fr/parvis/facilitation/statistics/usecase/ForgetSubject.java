package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Subjects;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures, in each family she was counted in, that she is erased: counts of closed periods stay, her facts go. */
@ApplicationScoped
public final class ForgetSubject {

    private final Subjects subjects;
    private final Copies copies;

    ForgetSubject(Subjects subjects, Copies copies) {
        this.subjects = subjects;
        this.copies = copies;
    }

    public Uni<Void> handle(PersonReference person) {
        return subjects.families(person)
                .chain(families -> Multi.createFrom()
                        .iterable(families)
                        .onItem()
                        .transformToUniAndConcatenate(family ->
                                subjects.next(person, family).chain(subject -> copies.erased(family, subject)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}
