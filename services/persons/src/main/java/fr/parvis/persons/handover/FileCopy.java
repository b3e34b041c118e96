package fr.parvis.persons.handover;

import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Identity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a package holds. A published form ({@code docs/reference/hand-over.md}): other versions read it, so nothing in it changes its name or meaning.
 *
 * @param around whom she had beside her there
 * @param noContacts whom she did not want contacted there
 * @param consents what she had allowed or refused there; history, in no place a consent
 * @param words hers, unchanged
 */
public record FileCopy(
        BeneficiaryKind kind,
        Identity identity,
        CommunicationProfile communication,
        List<Companion> around,
        List<ShutOutBefore> noContacts,
        List<EarlierConsent> consents,
        List<Said> words) {

    public FileCopy {
        around = List.copyOf(around);
        noContacts = List.copyOf(noContacts);
        consents = List.copyOf(consents);
        words = List.copyOf(words);
    }

    @Override
    public String toString() {
        return "FileCopy[…]";
    }

    /**
     * Somebody she had beside her.
     *
     * @param roles as they are published
     */
    public record Companion(
            String name,
            @Nullable String relationship,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String postalAddress,
            List<String> roles) {

        public Companion {
            roles = List.copyOf(roles);
        }

        @Override
        public String toString() {
            return "Companion[…]";
        }
    }

    /**
     * Somebody she shut out.
     *
     * @param organisation its code there
     */
    public record ShutOutBefore(
            @Nullable String name, @Nullable String organisation, LocalDate since) {

        @Override
        public String toString() {
            return "ShutOutBefore[…]";
        }
    }

    /**
     * A consent as it stood on the day of the copy.
     *
     * @param covers categories of data and domains of life, {@code category:IDENTITY}
     * @param state as it is published
     */
    public record EarlierConsent(
            String purpose,
            @Nullable String organisation,
            @Nullable String person,
            @Nullable String roleInStructure,
            List<String> covers,
            LocalDate from,
            @Nullable LocalDate until,
            String state) {

        public EarlierConsent {
            covers = List.copyOf(covers);
        }

        @Override
        public String toString() {
            return "EarlierConsent[" + purpose + "]";
        }
    }

    /** Her words and the day she said them. */
    public record Said(String text, LocalDate on) {

        @Override
        public String toString() {
            return "Said[" + on + "]";
        }
    }
}
