package fr.parvis.persons.brought;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Counts codes tried at a package; a try counts before it is compared, whatever becomes of the request around it. */
public interface CodeTries {

    /** Takes a try; false when there is none left for the moment. */
    Uni<Boolean> take(UUID packageId);

    /** The code was right. */
    Uni<Void> giveBack(UUID packageId);

    /** Forgets tries that count no longer; says how many packages. */
    Uni<Integer> forgetOld();
}
