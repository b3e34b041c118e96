package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.ReferentState;
import fr.parvis.portal.persons.HerAct;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What she said of a referent, and whom she designated.
 *
 * @param wished absent: she was not asked
 * @param designations the newest first
 */
public record Referent(@Nullable Boolean wished, List<Designation> designations) {

    /** She said yes. */
    public boolean wanted() {
        return Boolean.TRUE.equals(wished);
    }

    /** She said no. */
    public boolean unwanted() {
        return Boolean.FALSE.equals(wished);
    }

    /**
     * One designation.
     *
     * @param designation whom; absent: a wish without a name
     * @param mandate absent: never became active
     */
    public record Designation(
            UUID id,
            ReferentState state,
            @Nullable Worker designation,
            @Nullable Mandate mandate) {}

    /** Somebody designated. */
    public record Worker(String name, String service, LocalDate designatedOn) {}

    /** From when to when; without an end: not limited. */
    public record Mandate(LocalDate from, @Nullable LocalDate until) {}

    /** Body of her yes or no to having one. */
    public record Wish(boolean wished, HerAct act) {}
}
