package fr.parvis.facilitation.rights;

/**
 * A right that can be at stake (FAC-98): articles of the convention on the rights of persons with disabilities (CIDPH) and national texts, as they
 * are cited. The list names texts to lean on; it gives no legal advice, and {@link #OTHER} with her own words is always possible.
 */
public enum Right {
    CIDPH_5("CIDPH, article 5", "Égalité et non-discrimination"),
    CIDPH_9("CIDPH, article 9", "Accessibilité"),
    CIDPH_12("CIDPH, article 12", "Reconnaissance de la personnalité juridique dans des conditions d’égalité"),
    CIDPH_13("CIDPH, article 13", "Accès à la justice"),
    CIDPH_14("CIDPH, article 14", "Liberté et sécurité de la personne"),
    CIDPH_16("CIDPH, article 16", "Droit de ne pas être soumis à l’exploitation, à la violence et à la maltraitance"),
    CIDPH_18("CIDPH, article 18", "Droit de circuler librement et nationalité"),
    CIDPH_19("CIDPH, article 19", "Autonomie de vie et inclusion dans la société"),
    CIDPH_20("CIDPH, article 20", "Mobilité personnelle"),
    CIDPH_21("CIDPH, article 21", "Liberté d’expression et d’opinion et accès à l’information"),
    CIDPH_22("CIDPH, article 22", "Respect de la vie privée"),
    CIDPH_23("CIDPH, article 23", "Respect du domicile et de la famille"),
    CIDPH_24("CIDPH, article 24", "Éducation"),
    CIDPH_25("CIDPH, article 25", "Santé"),
    CIDPH_26("CIDPH, article 26", "Adaptation et réadaptation"),
    CIDPH_27("CIDPH, article 27", "Travail et emploi"),
    CIDPH_28("CIDPH, article 28", "Niveau de vie adéquat et protection sociale"),
    CIDPH_29("CIDPH, article 29", "Participation à la vie politique et à la vie publique"),
    CIDPH_30("CIDPH, article 30", "Participation à la vie culturelle et récréative, aux loisirs et aux sports"),
    CASF_L114_1("CASF, article L114-1", "Accès aux droits fondamentaux et plein exercice de la citoyenneté"),
    CASF_L114_1_1("CASF, article L114-1-1", "Droit à la compensation des conséquences du handicap"),
    CASF_L311_3(
            "CASF, article L311-3", "Droits et libertés des personnes accompagnées par un établissement ou un service"),
    CASF_L311_5_1("CASF, article L311-5-1", "Personne de confiance"),
    CSP_L1110_4("Code de la santé publique, article L1110-4", "Respect de la vie privée et secret des informations"),
    CSP_L1111_4("Code de la santé publique, article L1111-4", "Consentement aux soins"),
    CC_9("Code civil, article 9", "Respect de la vie privée"),
    CC_459("Code civil, article 459", "Décisions relatives à sa personne sous une mesure de protection"),
    CC_459_2("Code civil, article 459-2", "Choix du lieu de résidence et des relations sous une mesure de protection"),
    EDUCATION_L112_1("Code de l’éducation, article L112-1", "Scolarisation des enfants en situation de handicap"),
    TRAVAIL_L5213_6(
            "Code du travail, article L5213-6", "Mesures appropriées pour l’accès et le maintien dans l’emploi"),
    /** A choice or a right in her own words. */
    OTHER("", "Un autre droit ou un choix, dit avec ses mots");

    private final String citation;
    private final String label;

    Right(String citation, String label) {
        this.citation = citation;
        this.label = label;
    }

    /** How the text is cited; empty for {@link #OTHER}. */
    public String citation() {
        return citation;
    }

    public String label() {
        return label;
    }
}
