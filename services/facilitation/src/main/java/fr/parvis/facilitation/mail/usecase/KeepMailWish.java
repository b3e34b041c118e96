package fr.parvis.facilitation.mail.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.mail.AddressCheck;
import fr.parvis.facilitation.mail.MailAddress;
import fr.parvis.facilitation.mail.MailCode;
import fr.parvis.facilitation.mail.MailWish;
import fr.parvis.facilitation.mail.MailWishes;
import fr.parvis.facilitation.mail.Post;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps where a facilitator wants to be written to. An address that is not confirmed gets a new code; the one before is worth nothing any more. */
@ApplicationScoped
final class KeepMailWish {

    private final MailWishes wishes;
    private final Post post;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepMailWish(MailWishes wishes, Post post, Clock clock) {
        this.wishes = wishes;
        this.post = post;
        this.clock = clock;
    }

    /** What stands now, and the code that is still to be sent, when there is one. */
    record Kept(MailWish wish, @Nullable MailCode code) {}

    @WithTransaction
    Uni<Kept> handle(String facilitator, MailAddress address, boolean wanted, Consumer<Optional<MailWish>> seen) {
        if (!post.on()) {
            throw Problems.refused(FacilitationProblem.MAIL_OFF, "address", "sent-by-this-antenna");
        }
        // the code is held first wherever both are touched, or a confirmation at the same time would wait for this and
        // this for it
        return wishes.lockedCheck(facilitator)
                .chain(check -> wishes.of(facilitator)
                        .invoke(seen)
                        .map(present -> present.map(wish -> wish.saidAnew(address, wanted))
                                .orElseGet(() -> MailWish.first(facilitator, address, wanted)))
                        .chain(wishes::save)
                        .chain(wish -> wish.confirmed()
                                ? Uni.createFrom().item(new Kept(wish, null))
                                : newCode(check).map(code -> new Kept(wish, code))));
    }

    private Uni<MailCode> newCode(AddressCheck check) {
        MailCode code = MailCode.random(random);
        AddressCheck sending = check.sending(code, clock.instant(), LocalDate.now(clock))
                .orElseThrow(() ->
                        Problems.refused(FacilitationProblem.MAIL_CODES_USED_UP, "address", "no-more-codes-today"));
        return wishes.save(sending).replaceWith(code);
    }
}
