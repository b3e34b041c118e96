package fr.parvis.cooperation.community;

/**
 * The legal entity that employs a team.
 *
 * @param siren its public identifier, nine digits: names are written in many ways, this is not
 */
public record Employer(String name, String siren) {

    public boolean isSameAs(Employer other) {
        return siren.equals(other.siren);
    }
}
