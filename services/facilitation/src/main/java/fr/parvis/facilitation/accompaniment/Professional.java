package fr.parvis.facilitation.accompaniment;

/**
 * A row of part A of the form (FAC-41). Free texts, empty where nothing was said.
 *
 * @param service where the professional works
 * @param purpose what for the professional accompanies her
 */
public record Professional(
        String lastName, String firstName, String service, String purpose, String email, String telephone) {

    /** As it is said: the first name first. */
    public String fullName() {
        return (firstName + " " + lastName).strip();
    }

    /** Names nobody: it is written into no log. */
    @Override
    public String toString() {
        return "Professional[…]";
    }
}
