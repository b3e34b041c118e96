package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Entry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the form is about, as persons says it at the moment of printing.
 *
 * @param civility as she wants to be addressed, in words
 */
public record Person(
        String civility,
        String lastName,
        String firstName,
        @Nullable LocalDate birthDate,
        String email,
        String telephone1,
        String telephone2,
        String postalAddress) {

    /** The form to be filled in by hand. */
    public static final Person BLANK = new Person("", "", "", null, "", "", "", "");

    Entry fullName() {
        return Entry.identity((firstName + " " + lastName).strip());
    }

    /** Names nobody: it is written into no log. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
