package fr.parvis.facilitation.mail;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Addresses of facilitators and what they want, one for each at most. */
public interface MailWishes {

    Uni<Optional<MailWish>> of(String facilitator);

    /**
     * Writes a wish as it is now.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 409 when somebody has just written another
     */
    Uni<MailWish> save(MailWish wish);

    /** Forgets address and wish; harmless when there is none. */
    Uni<Void> remove(String facilitator);

    /** The check of a facilitator's address, held until the transaction ends; the one with no code when none was ever sent. */
    Uni<AddressCheck> lockedCheck(String facilitator);

    Uni<Void> save(AddressCheck check);
}
