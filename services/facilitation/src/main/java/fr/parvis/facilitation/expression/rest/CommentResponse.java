package fr.parvis.facilitation.expression.rest;

import fr.parvis.facilitation.expression.Comment;
import fr.parvis.facilitation.person.Role;
import java.time.Instant;
import java.util.UUID;

/** A comment and who wrote it. */
public record CommentResponse(UUID id, Role writtenAs, String writtenBy, String text, Instant writtenAt) {

    static CommentResponse of(Comment comment) {
        return new CommentResponse(
                comment.id(), comment.authorRole(), comment.author(), comment.text(), comment.writtenAt());
    }
}
