package fr.parvis.persons.consent;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Terms as they were sent, before any rule looked at them. */
public record ConsentDraft(
        @Nullable ConsentPurpose purpose,
        @Nullable Recipient recipient,
        Set<DataCategory> dataCategories,
        Set<LifeDomain> lifeDomains,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Explained explained) {}
