package fr.parvis.portal.space;

import fr.parvis.portal.codes.ConsentState;
import fr.parvis.portal.codes.DataCategory;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.Purpose;
import fr.parvis.portal.persons.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One choice of hers: who, what, until when.
 *
 * @param who name of the person or organisation
 * @param role only somebody with this role there
 */
public record Choice(
        UUID id,
        ConsentState state,
        Purpose purpose,
        String who,
        @Nullable String role,
        List<DataCategory> data,
        List<LifeDomain> domains,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn) {

    /** With the names of organisations, where they are known. */
    public static Choice of(Consent consent, Map<String, String> names) {
        Consent.Recipient recipient = consent.recipient();
        return new Choice(
                consent.consentId(),
                consent.state(),
                consent.purpose(),
                who(recipient, names),
                recipient.roleInStructure(),
                consent.dataCategories(),
                consent.lifeDomains(),
                consent.until(),
                consent.reviewOn());
    }

    public boolean running() {
        return state == ConsentState.GRANTED;
    }

    public boolean withdrawn() {
        return state == ConsentState.WITHDRAWN;
    }

    private static String who(Consent.Recipient recipient, Map<String, String> names) {
        String person = recipient.person();
        String organisation = recipient.organisation();
        if (person != null) {
            return person;
        }
        return organisation == null ? "" : names.getOrDefault(organisation, organisation);
    }
}
