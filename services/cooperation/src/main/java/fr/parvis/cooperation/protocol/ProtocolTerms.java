package fr.parvis.cooperation.protocol;

import fr.parvis.cooperation.community.Employer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of COO-03 beside clauses and signatures.
 *
 * @param acknowledgeWithinDays delay to acknowledge a released request
 * @param startsOn first day in force; absent: the day of the last signature
 */
public record ProtocolTerms(
        Employer carrierEmployer,
        List<ContactPoint> contactPoints,
        String channel,
        String format,
        int acknowledgeWithinDays,
        LocalDate reviewOn,
        @Nullable LocalDate startsOn) {

    public ProtocolTerms {
        contactPoints = List.copyOf(contactPoints);
    }
}
