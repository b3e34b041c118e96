package fr.parvis.facilitation.expression.persistence;

import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.expression.Comment;
import fr.parvis.facilitation.expression.Comments;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
final class HibernateComments implements Comments {

    private final PersonKeys keys;

    HibernateComments(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(PersonReference person, Comment comment) {
        return keys.of(person)
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new CommentRow(comment, key)).chain(session::flush)));
    }

    @Override
    public Uni<List<Comment>> on(PersonReference person, ExpressionId expression) {
        return keys.of(person)
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createSelectionQuery(
                                        "from CommentRow where expressionId = :expression order by recorded",
                                        CommentRow.class)
                                .setParameter("expression", expression.value())
                                .getResultList())
                        .map(rows -> rows.stream().map(row -> row.comment(key)).toList()));
    }
}
