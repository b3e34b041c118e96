package fr.parvis.persons.consent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.consent.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as she reads it today.
 *
 * @param state what holds today: EXPIRED from the day after the end
 * @param reviewOn the day she is asked whether it still holds; it ends nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentResponse(
        UUID consentId,
        ConsentState state,
        ConsentPurpose purpose,
        RecipientBody recipient,
        List<DataCategory> dataCategories,
        List<LifeDomain> lifeDomains,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        boolean reviewIsDue,
        @Nullable String objective,
        @Nullable String limits,
        @Nullable ToldBody told,
        @Nullable UUID actId,
        Instant recordedAt) {

    static ConsentResponse of(Consent consent, LocalDate today) {
        Terms terms = consent.terms();
        return new ConsentResponse(
                consent.id(),
                consent.stateOn(today),
                terms.purpose(),
                RecipientBody.of(terms.recipient()),
                terms.scope().dataCategories().stream().sorted().toList(),
                terms.scope().lifeDomains().stream().sorted().toList(),
                terms.period().from(),
                terms.period().until(),
                terms.period().reviewOn(),
                terms.period().reviewIsDue(today),
                terms.explained().objective(),
                terms.explained().limits(),
                ToldBody.of(terms.explained().told()),
                consent.actId(),
                consent.recordedAt());
    }
}
