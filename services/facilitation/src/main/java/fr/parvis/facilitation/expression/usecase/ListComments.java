package fr.parvis.facilitation.expression.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.Comment;
import fr.parvis.facilitation.expression.Comments;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the comments beside one expression. */
@ApplicationScoped
public final class ListComments {

    private final CaseAccess access;
    private final Expressions expressions;
    private final Comments comments;

    ListComments(CaseAccess access, Expressions expressions, Comments comments) {
        this.access = access;
        this.expressions = expressions;
        this.comments = comments;
    }

    @WithTransaction
    public Uni<List<Comment>> handle(Participant participant, ExpressionId expression) {
        return access.reading(participant, expressions.withId(expression), Part.COMMENTS)
                .chain(found -> comments.on(found.caze().person(), expression));
    }
}
