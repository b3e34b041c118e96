package fr.parvis.facilitation.mail.usecase;

import fr.parvis.facilitation.mail.AddressCheck;
import fr.parvis.facilitation.mail.MailWishes;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets a facilitator's address. What was sent to her today is remembered, so that coming back brings no second mail and no further codes. */
@ApplicationScoped
public final class EndMailWish {

    private final MailWishes wishes;

    EndMailWish(MailWishes wishes) {
        this.wishes = wishes;
    }

    @WithTransaction
    public Uni<Void> handle(String facilitator) {
        // the code is held first wherever both are touched, or a confirmation at the same time would wait for this and
        // this for it
        return wishes.lockedCheck(facilitator)
                .call(() -> wishes.remove(facilitator))
                .map(AddressCheck::over)
                .chain(wishes::save);
    }
}
