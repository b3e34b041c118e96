package fr.parvis.facilitation.mail.rest;

import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.facilitation.mail.MailConfig;
import fr.parvis.facilitation.mail.MailWish;
import fr.parvis.facilitation.mail.Post;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told of a facilitator's mail: her wish, and what holds for all. */
@Singleton
final class MailAnswers {

    private final Post post;
    private final MailConfig config;

    MailAnswers(Post post, MailConfig config) {
        this.post = post;
        this.config = config;
    }

    MailWishResponse of(Optional<MailWish> wish, @Nullable Boolean codeSent) {
        return new MailWishResponse(
                post.on(),
                config.at(),
                wish.map(MailWish::wanted).orElse(false),
                wish.map(MailWish::confirmed).orElse(false),
                wish.map(one -> one.address().value()).orElse(null),
                codeSent);
    }

    EntityTag tag(String facilitator, Optional<MailWish> wish) {
        return EntityTags.of(
                "mail-wish",
                facilitator,
                wish.map(MailWish::version).orElse(MailWish.NONE),
                post.on(),
                wish.map(one -> one.address().value()).orElse(""));
    }
}
