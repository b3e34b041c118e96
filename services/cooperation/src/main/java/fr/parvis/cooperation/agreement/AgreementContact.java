package fr.parvis.cooperation.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one party of an agreement is reached: a function, not a person. An agreement must not hang on one of them (COO-19).
 *
 * @param party code of the party
 * @param leftOn absent: still there
 */
public record AgreementContact(
        UUID id,
        UUID agreement,
        String party,
        Reach reach,
        LocalDate sinceOn,
        @Nullable LocalDate leftOn) {

    /** Its function and how to reach it. */
    public record Reach(
            String label, @Nullable String email, @Nullable String telephone) {}

    public AgreementContact left(LocalDate day) {
        return new AgreementContact(id, agreement, party, reach, sinceOn, day);
    }

    public boolean isThere() {
        return leftOn == null;
    }

    /** Parties of that text that have fewer contacts than asked, in its order. */
    public static List<String> tooFew(AgreementContent content, List<AgreementContact> contacts, int perParty) {
        return content.parties().stream()
                .map(AgreementParty::code)
                .filter(party -> contacts.stream()
                                .filter(one -> one.isThere() && one.party().equals(party))
                                .count()
                        < perParty)
                .toList();
    }
}
