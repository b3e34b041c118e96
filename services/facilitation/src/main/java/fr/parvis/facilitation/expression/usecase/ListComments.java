package fr.parvis.facilitation.expression.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.expression.Comment;
import fr.parvis.facilitation.expression.Comments;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the comments beside one expression. */
@ApplicationScoped
public final class ListComments {

    private final ExpressionAccess access;
    private final Comments comments;

    ListComments(ExpressionAccess access, Comments comments) {
        this.access = access;
        this.comments = comments;
    }

    @WithTransaction
    public Uni<List<Comment>> handle(Participant participant, ExpressionId expression) {
        return access.reading(participant, expression, Part.COMMENTS)
                .chain(found -> comments.on(found.caze().person(), expression));
    }
}
