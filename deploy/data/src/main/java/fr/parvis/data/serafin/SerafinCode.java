package fr.parvis.data.serafin;

import java.util.Optional;

/**
 * One entry of the SERAFIN-PH nomenclature.
 *
 * @param system URL of the code system; store it beside the code, because another registry codes block 2.2 differently
 * @param code for example {@code 2.3.2.1}
 */
public record SerafinCode(String system, String code, String label, Block block) {

    /** The three parts of the nomenclature. */
    public enum Block {
        NEED,
        DIRECT_SERVICE,
        INDIRECT_SERVICE
    }

    /** Code of the entry one level up, absent for the three roots. */
    public Optional<String> parent() {
        var dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
    }
}
