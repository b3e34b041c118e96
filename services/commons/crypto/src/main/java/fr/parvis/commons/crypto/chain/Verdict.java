package fr.parvis.commons.crypto.chain;

import java.util.List;
import java.util.Optional;

/**
 * What a check of a chain found.
 *
 * @param last the newest head; none in an empty chain
 * @param rows how many rows were ever sealed
 * @param erased how many of them were removed with a note
 * @param faults empty when all holds
 */
public record Verdict(Optional<Head> last, long rows, long erased, List<Fault> faults) {

    public boolean holds() {
        return faults.isEmpty();
    }
}
