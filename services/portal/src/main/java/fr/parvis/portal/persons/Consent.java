package fr.parvis.portal.persons;

import fr.parvis.portal.codes.ConsentState;
import fr.parvis.portal.codes.DataCategory;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One consent as persons tells it today. */
public record Consent(
        UUID consentId,
        ConsentState state,
        Purpose purpose,
        Recipient recipient,
        List<DataCategory> dataCategories,
        List<LifeDomain> lifeDomains,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable String objective,
        @Nullable String limits,
        Instant recordedAt) {

    /** Who may have something: an organisation by its code, a person by name, or a role in an organisation. */
    public record Recipient(
            @Nullable String organisation,
            @Nullable String person,
            @Nullable String roleInStructure) {}
}
