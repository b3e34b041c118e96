package fr.parvis.persons.brought;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Counts codes that an account tried at a package; a try counts before it is compared, whatever becomes of the request around it. */
public interface CodeTries {

    /** Takes a try; false when there is none left for the moment. */
    Uni<Boolean> take(UUID packageId, String account);

    /** The code was right. */
    Uni<Void> giveBack(UUID packageId, String account);

    /** Forgets tries that count no longer; says how many packages. */
    Uni<Integer> forgetOld();
}
