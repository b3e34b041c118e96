package fr.parvis.data.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consent she gave, refused or took back (PER-19, PER-20).
 *
 * @param purpose {@code ConsentPurpose} of PER-19
 * @param dataCategories {@code EXPRESSIONS}, {@code CONTACT}…
 * @param untilDays last day, counted from the day of loading
 */
public record DemoConsent(
        String purpose,
        Recipient recipient,
        String objective,
        Set<String> dataCategories,
        Set<Codes.LifeDomain> lifeDomains,
        State state,
        int untilDays) {

    public enum State {
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    /** Somebody by name, in a role. */
    public record Recipient(String person, @Nullable String roleInStructure) {}
}
