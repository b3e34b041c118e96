package fr.parvis.commons.documents.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, or is to sign.
 *
 * @param name last name and first name
 * @param function empty for family
 * @param on absent: not signed
 */
public record Signed(String name, String function, @Nullable LocalDate on) {

    /** Room for somebody to sign. */
    public static final Signed BLANK = new Signed("", "", null);

    /** Names nobody: it is written into no log. */
    @Override
    public String toString() {
        return "Signed[…]";
    }
}
