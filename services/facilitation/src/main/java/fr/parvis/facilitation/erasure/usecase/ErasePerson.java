package fr.parvis.facilitation.erasure.usecase;

import fr.parvis.facilitation.erasure.ErasedPersons;
import fr.parvis.facilitation.erasure.ErasureAnswer;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.usecase.ForgetSubject;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Erases what this service holds of a person, tells the figures that their subject is gone, and answers persons; also for somebody it never heard
 * of. What was erased already is not answered twice.
 */
@ApplicationScoped
public final class ErasePerson {

    private static final Logger LOG = Logger.getLogger(ErasePerson.class);

    private final ErasedPersons erased;
    private final ForgetSubject figures;
    private final ErasureAnswer answer;

    ErasePerson(ErasedPersons erased, ForgetSubject figures, ErasureAnswer answer) {
        this.erased = erased;
        this.figures = figures;
        this.answer = answer;
    }

    /**
     * Once for each line of the ledger, however often it is read.
     *
     * @param erasedOn day, Europe/Paris
     */
    @WithTransaction
    public Uni<Void> handle(PersonReference person, LocalDate erasedOn) {
        return erased.hold(person)
                .chain(() -> erased.add(person, erasedOn))
                .chain(first -> first ? erase(person) : Uni.createFrom().voidItem());
    }

    private Uni<Void> erase(PersonReference person) {
        return figures.handle(person)
                .chain(() -> erased.removeAll(person))
                .chain(() -> answer.done(person))
                .invoke(() -> LOG.infof("reference %s is erased", person));
    }
}
