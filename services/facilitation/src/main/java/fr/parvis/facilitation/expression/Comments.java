package fr.parvis.facilitation.expression;

import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Comments beside her expressions, kept under her key. */
public interface Comments {

    Uni<Void> add(PersonReference person, Comment comment);

    /** Oldest first. */
    Uni<List<Comment>> on(PersonReference person, ExpressionId expression);
}
