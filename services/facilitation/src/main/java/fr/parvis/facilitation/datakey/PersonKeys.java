package fr.parvis.facilitation.datakey;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;

/** The persons' data keys; destroying one makes all her words here unreadable. */
public interface PersonKeys {

    /** Makes her key when her first case opens; harmless when it exists. */
    Uni<Void> ensure(PersonReference person);

    Uni<DataKey> of(PersonReference person);
}
