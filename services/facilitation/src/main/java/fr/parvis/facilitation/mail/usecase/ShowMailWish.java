package fr.parvis.facilitation.mail.usecase;

import fr.parvis.facilitation.mail.MailWish;
import fr.parvis.facilitation.mail.MailWishes;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows a facilitator her own address and wish. */
@ApplicationScoped
public final class ShowMailWish {

    private final MailWishes wishes;

    ShowMailWish(MailWishes wishes) {
        this.wishes = wishes;
    }

    @WithTransaction
    public Uni<Optional<MailWish>> handle(String facilitator) {
        return wishes.of(facilitator);
    }
}
