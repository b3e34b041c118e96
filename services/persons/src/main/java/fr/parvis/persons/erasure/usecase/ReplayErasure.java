package fr.parvis.persons.erasure.usecase;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Erases again what a restored backup brought back; what this service erased itself is gone already, and then this finds nothing. */
@ApplicationScoped
public final class ReplayErasure {

    private static final Logger LOG = Logger.getLogger(ReplayErasure.class);

    private final References references;
    private final EraseFile erase;

    ReplayErasure(References references, EraseFile erase) {
        this.references = references;
        this.erase = erase;
    }

    /**
     * Erases whoever facilitation knew by that reference.
     *
     * @param erasedOn day, Europe/Paris, of the first time
     */
    @WithTransaction
    public Uni<Void> handle(UUID subject, LocalDate erasedOn) {
        return references
                .resolve(subject, Audience.FACILITATION)
                .chain(file -> file.isEmpty() ? Uni.createFrom().voidItem() : again(file.get(), subject, erasedOn));
    }

    /** Without reading the file: the key of a backup's month may be destroyed already. */
    private Uni<Void> again(PersonId file, UUID subject, LocalDate erasedOn) {
        LOG.warnf("a file erased on %s is here again, as after a restore: it is erased again", erasedOn);
        return erase.again(file, subject).replaceWithVoid();
    }
}
