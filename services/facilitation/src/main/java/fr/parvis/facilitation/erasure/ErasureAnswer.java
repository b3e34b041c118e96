package fr.parvis.facilitation.erasure;

import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;

/** Says to persons, in the transaction that makes it true, that nothing of a person is left here. */
public interface ErasureAnswer {

    Uni<Void> done(PersonReference person);
}
