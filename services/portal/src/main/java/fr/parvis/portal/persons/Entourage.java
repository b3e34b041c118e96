package fr.parvis.portal.persons;

import fr.parvis.portal.codes.DataCategory;
import fr.parvis.portal.codes.LifeDomain;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people around her whom she chose. */
public record Entourage(List<Item> members) {

    /** Somebody, and what that person may know today. */
    public record Item(Member member, Known mayKnow) {}

    /**
     * Who it is.
     *
     * @param endedOn there once she no longer wanted it
     */
    public record Member(
            String name,
            @Nullable String relationship,
            @Nullable LocalDate endedOn) {}

    /** By her consents that hold today; both empty: nothing. */
    public record Known(List<DataCategory> dataCategories, List<LifeDomain> lifeDomains) {}
}
