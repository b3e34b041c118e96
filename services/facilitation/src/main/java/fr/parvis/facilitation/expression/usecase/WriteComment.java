package fr.parvis.facilitation.expression.usecase;

import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.Comment;
import fr.parvis.facilitation.expression.Comments;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes a comment beside her words. */
@ApplicationScoped
public final class WriteComment {

    private final CaseAccess access;
    private final Room room;
    private final Expressions expressions;
    private final Comments comments;
    private final Clock clock;

    WriteComment(CaseAccess access, Room room, Expressions expressions, Comments comments, Clock clock) {
        this.access = access;
        this.room = room;
        this.expressions = expressions;
        this.comments = comments;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Comment> handle(Participant participant, ExpressionId expression, String text) {
        return access.open(participant, expressions.withId(expression))
                .call(() -> room.require(ShortList.COMMENTS, expression.value()))
                .chain(found -> {
                    Comment comment = new Comment(
                            UUID.randomUUID(),
                            expression,
                            participant.subject(),
                            participant.roleTowards(found.caze().person()),
                            text,
                            clock.instant());
                    return comments.add(found.caze().person(), comment).replaceWith(comment);
                });
    }
}
