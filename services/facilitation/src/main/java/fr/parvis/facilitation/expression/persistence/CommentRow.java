package fr.parvis.facilitation.expression.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.expression.Comment;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "expression_comment")
class CommentRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "expression_id", updatable = false)
    UUID expressionId = new UUID(0, 0);

    @Column(updatable = false)
    String author = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role", updatable = false)
    Role authorRole = Role.FACILITATOR;

    @Column(name = "text_sealed", updatable = false)
    byte[] textSealed = {};

    @Column(name = "written_at", updatable = false)
    Instant writtenAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    CommentRow() {}

    CommentRow(Comment comment, DataKey key) {
        id = comment.id();
        expressionId = comment.expression().value();
        author = comment.author();
        authorRole = comment.authorRole();
        textSealed = key.encrypt(comment.text(), field(id));
        writtenAt = comment.writtenAt();
    }

    Comment comment(DataKey key) {
        return new Comment(
                id, new ExpressionId(expressionId), author, authorRole, key.decrypt(textSealed, field(id)), writtenAt);
    }

    private static String field(UUID id) {
        return "comment.text." + id;
    }
}
