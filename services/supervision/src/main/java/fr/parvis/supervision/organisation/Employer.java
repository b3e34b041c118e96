package fr.parvis.supervision.organisation;

/**
 * A legal entity that employs people.
 *
 * @param siren its public identifier, nine digits: names are written in many ways, this is not
 */
public record Employer(String name, String siren) {

    public boolean isSameAs(Employer other) {
        return siren.equals(other.siren);
    }
}
