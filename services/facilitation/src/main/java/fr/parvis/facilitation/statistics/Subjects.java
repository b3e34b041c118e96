package fr.parvis.facilitation.statistics;

import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The one table that knows which statistics reference is whom. */
public interface Subjects {

    /** Her next fact in a family; the reference is drawn with the first. Held until the transaction ends, so that numbers come in their order. */
    Uni<Subject> next(PersonReference person, Family family);

    /** Those she was counted in. */
    Uni<List<Family>> families(PersonReference person);
}
