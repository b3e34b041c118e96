package fr.parvis.persons.consent.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.consent.ConsentAnswer;
import fr.parvis.persons.consent.ConsentDraft;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.Explained;
import fr.parvis.persons.consent.LifeDomain;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consent she gives, refuses, or is asked for.
 *
 * @param answer REQUESTED needs no act: it is only the question
 * @param from first day, Europe/Paris; absent: today
 * @param until last day; absent: no end, and a review date
 * @param told what she was told before; compulsory with {@code objective} for a meeting (PER-21)
 */
public record ConsentRequest(
        @NotNull ConsentAnswer answer,
        @Nullable ConsentPurpose purpose,
        @Nullable RecipientBody recipient,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<DataCategory> dataCategories,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<LifeDomain> lifeDomains,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String objective,
        @Nullable String limits,
        @Nullable ToldBody told,
        @Nullable ActRequest act) {

    ConsentDraft draft() {
        return new ConsentDraft(
                purpose,
                recipient == null ? null : recipient.recipient(),
                dataCategories == null ? Set.of() : dataCategories,
                lifeDomains == null ? Set.of() : lifeDomains,
                from,
                until,
                new Explained(objective, limits, told == null ? null : told.told()));
    }
}
