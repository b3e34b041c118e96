package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementContact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one party of an agreement is reached.
 *
 * @param leftOn absent: still there
 */
public record AgreementContactResponse(
        UUID id,
        String party,
        String label,
        @Nullable String email,
        @Nullable String telephone,
        LocalDate sinceOn,
        @Nullable LocalDate leftOn) {

    public static AgreementContactResponse of(AgreementContact contact) {
        AgreementContact.Reach reach = contact.reach();
        return new AgreementContactResponse(
                contact.id(),
                contact.party(),
                reach.label(),
                reach.email(),
                reach.telephone(),
                contact.sinceOn(),
                contact.leftOn());
    }
}
