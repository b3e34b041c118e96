package fr.parvis.persons.act;

/** In which quality somebody stands in or beside (PER-17); the French civil code gives each its limits. */
public enum RepresentationKind {
    PARENT,
    OTHER_PARENTAL_AUTHORITY_HOLDER,
    /** Tutelle. */
    GUARDIAN,
    /** Curatelle simple. */
    CURATOR,
    /** Curatelle renforcée. */
    REINFORCED_CURATOR,
    /** Habilitation familiale; its judgment says whether by assistance or by representation. */
    FAMILY_AUTHORISATION,
    /** Sauvegarde de justice: she keeps all her rights. */
    SAFEGUARD_OF_JUSTICE,
    /** Mandat de protection future. */
    FUTURE_PROTECTION_MANDATE,
    /** Mandataire spécial, for the matters of the mandate. */
    SPECIAL_MANDATE,
    OTHER_LEGAL_REPRESENTATIVE;

    /** Whether a power of this kind may decide in her place: a curator assists and never replaces, and a safeguard takes no right away. */
    public boolean mayRepresent() {
        return switch (this) {
            case CURATOR, REINFORCED_CURATOR, SAFEGUARD_OF_JUSTICE -> false;
            case PARENT,
                    OTHER_PARENTAL_AUTHORITY_HOLDER,
                    GUARDIAN,
                    FAMILY_AUTHORISATION,
                    FUTURE_PROTECTION_MANDATE,
                    SPECIAL_MANDATE,
                    OTHER_LEGAL_REPRESENTATIVE -> true;
        };
    }

    /** Whether it is over on her eighteenth birthday, whatever was written down. */
    public boolean endsWithMajority() {
        return this == PARENT || this == OTHER_PARENTAL_AUTHORITY_HOLDER;
    }
}
