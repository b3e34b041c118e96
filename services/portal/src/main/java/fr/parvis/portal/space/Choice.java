package fr.parvis.portal.space;

import fr.parvis.portal.codes.ConsentState;
import fr.parvis.portal.codes.DataCategory;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.Purpose;
import fr.parvis.portal.persons.Consent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One choice of hers: who, what, what for, from when until when.
 *
 * @param who name of the person or organisation
 * @param role only somebody with this role there
 * @param objective what it is for, as it was written with her
 * @param limits what she left out
 */
public record Choice(
        UUID id,
        ConsentState state,
        Purpose purpose,
        String who,
        @Nullable String role,
        List<DataCategory> data,
        List<LifeDomain> domains,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable String objective,
        @Nullable String limits) {

    /** With the names of organisations, where they are known. */
    public static Choice of(Consent consent, Names names) {
        Consent.Recipient recipient = consent.recipient();
        return new Choice(
                consent.consentId(),
                consent.state(),
                consent.purpose(),
                who(recipient, names),
                recipient.roleInStructure(),
                consent.dataCategories(),
                consent.lifeDomains(),
                consent.from(),
                consent.until(),
                consent.reviewOn(),
                consent.objective(),
                consent.limits());
    }

    public boolean running() {
        return state == ConsentState.GRANTED;
    }

    public boolean withdrawn() {
        return state == ConsentState.WITHDRAWN;
    }

    /** She was asked and has not answered yet. */
    public boolean waiting() {
        return state == ConsentState.REQUESTED;
    }

    public boolean refused() {
        return state == ConsentState.REFUSED;
    }

    /** Whether the same reader may read some of the same by both. */
    public boolean overlaps(Choice other) {
        return who.equals(other.who)
                && (purpose == other.purpose
                        || !Collections.disjoint(data, other.data)
                        || !Collections.disjoint(domains, other.domains));
    }

    /** Whether it lets somebody else than a Communauté 360 know what she said about this; what she sent there stands with the request. */
    boolean letsKnow(LifeDomain domain, LocalDate today) {
        return running()
                && !from.isAfter(today)
                && purpose != Purpose.RELEASE_TO_C360
                && data.contains(DataCategory.EXPRESSIONS)
                && (domains.isEmpty() || domains.contains(domain));
    }

    private static String who(Consent.Recipient recipient, Names names) {
        String person = recipient.person();
        String organisation = recipient.organisation();
        if (person != null) {
            return person;
        }
        return organisation == null ? "" : names.of(organisation);
    }
}
