package fr.parvis.commons.documents.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accompaniment list of Paris (FAC-41, source 003 “LISTE D'ACCOMPAGNEMENT DE”).
 *
 * @param professionals part A
 * @param referentWished part B; absent: she said nothing
 * @param referentChosen part C; absent: she said nothing
 * @param referentName part C, empty where nobody is chosen
 * @param lockerWished part D; absent: she said nothing
 */
public record AccompanimentList(
        Person person,
        List<Professional> professionals,
        @Nullable Boolean referentWished,
        @Nullable Boolean referentChosen,
        String referentName,
        @Nullable Boolean lockerWished)
        implements Form {

    public AccompanimentList {
        professionals = List.copyOf(professionals);
    }

    /** A row of part A. */
    public record Professional(
            String lastName, String firstName, String service, String purpose, String email, String telephone) {

        /** Names nobody: it is written into no log. */
        @Override
        public String toString() {
            return "Professional[…]";
        }
    }

    @Override
    public String code() {
        return "accompaniment-list";
    }
}
