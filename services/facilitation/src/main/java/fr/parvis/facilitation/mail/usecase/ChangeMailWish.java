package fr.parvis.facilitation.mail.usecase;

import fr.parvis.facilitation.mail.Letters;
import fr.parvis.facilitation.mail.MailAddress;
import fr.parvis.facilitation.mail.MailCode;
import fr.parvis.facilitation.mail.MailWish;
import fr.parvis.facilitation.mail.Post;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes down where a facilitator wants to be written to, and then sends the code that confirms it. */
@ApplicationScoped
public final class ChangeMailWish {

    private final KeepMailWish keepMailWish;
    private final Letters letters;
    private final Sending sending;

    ChangeMailWish(KeepMailWish keepMailWish, Letters letters, Sending sending) {
        this.keepMailWish = keepMailWish;
        this.letters = letters;
        this.sending = sending;
    }

    /**
     * What stands now.
     *
     * @param codeSent whether the mail server has the code; absent when none was needed
     */
    public record Changed(MailWish wish, @Nullable Boolean codeSent) {}

    /**
     * Changes it.
     *
     * @param seen refuses when the caller has seen another state than the present one
     */
    public Uni<Changed> handle(
            String facilitator, MailAddress address, boolean wanted, Consumer<Optional<MailWish>> seen) {
        return keepMailWish
                .handle(facilitator, address, wanted, seen)
                .chain(kept -> kept.code() == null
                        ? Uni.createFrom().item(new Changed(kept.wish(), null))
                        : sent(address, kept.code()).map(sent -> new Changed(kept.wish(), sent)));
    }

    private Uni<Boolean> sent(MailAddress to, MailCode code) {
        return sending.handle(letters.code(to, code)).map(outcome -> outcome == Post.Outcome.ACCEPTED);
    }
}
