package fr.parvis.facilitation.mail.usecase;

import fr.parvis.facilitation.mail.AddressCheck;
import fr.parvis.facilitation.mail.MailCode;
import fr.parvis.facilitation.mail.MailWish;
import fr.parvis.facilitation.mail.MailWishes;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Takes the code that came by mail. A wrong one is counted, so it is an answer and no failure, which would undo the count. */
@ApplicationScoped
public final class ConfirmMailAddress {

    private final MailWishes wishes;
    private final Clock clock;

    ConfirmMailAddress(MailWishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * Her confirmed wish, also when it was confirmed before; empty for a code that is wrong, too old, tried too often, or of an address that is not
     * there any more.
     */
    @WithTransaction
    public Uni<Optional<MailWish>> handle(String facilitator, MailCode typed) {
        return wishes.lockedCheck(facilitator)
                .chain(check -> wishes.of(facilitator).chain(found -> {
                    if (found.filter(MailWish::confirmed).isPresent()) {
                        return Uni.createFrom().item(found);
                    }
                    return found.isPresent() && check.opensWith(typed, clock.instant())
                            ? confirmed(check, found.get())
                            : wrong(check);
                }));
    }

    private Uni<Optional<MailWish>> confirmed(AddressCheck check, MailWish wish) {
        return wishes.save(check.over())
                .chain(() -> wishes.save(wish.asConfirmed()))
                .map(Optional::of);
    }

    private Uni<Optional<MailWish>> wrong(AddressCheck check) {
        return wishes.save(check.afterAWrongOne()).replaceWith(Optional.empty());
    }
}
