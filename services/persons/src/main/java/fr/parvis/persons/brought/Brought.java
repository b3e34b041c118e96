package fr.parvis.persons.brought;

import fr.parvis.persons.handover.FileCopy.Companion;
import fr.parvis.persons.handover.FileCopy.EarlierConsent;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.handover.FileCopy.ShutOutBefore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What came with her from another antenna, beside what became her file.
 *
 * @param from antenna it comes from
 * @param copiedOn day of the copy there, Europe/Paris
 * @param actId the act by which she brought it
 * @param history encrypted at rest
 */
public record Brought(UUID personId, UUID packageId, String from, LocalDate copiedOn, UUID actId, History history) {

    /**
     * As it was there. Nobody of it is beside her here, nobody is shut out here, and no consent of it holds here, until she says so again.
     *
     * @param words hers, unchanged
     */
    public record History(
            List<Companion> around, List<ShutOutBefore> noContacts, List<EarlierConsent> consents, List<Said> words) {

        public History {
            around = List.copyOf(around);
            noContacts = List.copyOf(noContacts);
            consents = List.copyOf(consents);
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "History[…]";
        }
    }
}
