package fr.parvis.facilitation.structure;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A specialised structure she lives in or is followed by (FAC-09).
 *
 * @param name of the structure, in free text
 * @param agreement what the structure agreed to; absent: nothing yet
 * @param endedOn since when it is over; absent: it goes on
 */
public record StructureLink(
        UUID id,
        CaseId caseId,
        PersonReference person,
        Bond bond,
        String name,
        @Nullable Agreement agreement,
        @Nullable LocalDate endedOn,
        long version)
        implements OfCase {

    /**
     * What the structure signed.
     *
     * @param statesDemandSide whether it says that the facilitator stands on the demand side
     */
    public record Agreement(LocalDate signedOn, boolean statesDemandSide) {}

    /** What is missing; nothing once the structure is left. */
    public Optional<AgreementWarning> warning() {
        if (endedOn != null) {
            return Optional.empty();
        }
        if (agreement == null) {
            return Optional.of(AgreementWarning.AGREEMENT_MISSING);
        }
        return agreement.statesDemandSide() ? Optional.empty() : Optional.of(AgreementWarning.DEMAND_SIDE_NOT_STATED);
    }

    public StructureLink agreed(Agreement signed) {
        return new StructureLink(id, caseId, person, bond, name, signed, endedOn, version);
    }

    public StructureLink ended(LocalDate day) {
        return new StructureLink(id, caseId, person, bond, name, agreement, day, version);
    }
}
