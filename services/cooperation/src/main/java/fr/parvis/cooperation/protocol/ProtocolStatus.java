package fr.parvis.cooperation.protocol;

import java.util.EnumSet;
import java.util.Set;

/** Where a protocol stands (COO-03). */
public enum ProtocolStatus {
    /** Compulsory clauses are still missing. */
    DRAFT,
    /** All compulsory clauses are written; open to signature. */
    NEGOTIATED,
    /** Both parties signed; not yet in force. */
    SIGNED,
    IN_FORCE,
    /** Still applies while it is reviewed. */
    UNDER_REVIEW,
    ENDED;

    /** At most one protocol applies per antenna and Communauté 360 (COO-01). */
    public boolean applies() {
        return this == IN_FORCE || this == UNDER_REVIEW;
    }

    /** Text and signatures may still change. */
    public boolean isOpen() {
        return this == DRAFT || this == NEGOTIATED;
    }

    /** What a signatory may decide from here; signing itself is not in this list. */
    Set<ProtocolStatus> next() {
        return switch (this) {
            case DRAFT, NEGOTIATED -> EnumSet.of(ENDED);
            case SIGNED, UNDER_REVIEW -> EnumSet.of(IN_FORCE, ENDED);
            case IN_FORCE -> EnumSet.of(UNDER_REVIEW, ENDED);
            case ENDED -> EnumSet.noneOf(ProtocolStatus.class);
        };
    }
}
