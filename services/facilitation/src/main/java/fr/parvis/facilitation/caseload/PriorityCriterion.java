package fr.parvis.facilitation.caseload;

/** Criteria that put a case first in the queue and exclude nobody (PER-03). An MDPH notification is none of them (IND-EP-08). */
public enum PriorityCriterion {
    BREAK_WITHOUT_ADAPTED_RESPONSE("Rupture faute de réponse adaptée"),
    DETERIORATION_WITHOUT_SUPPORT("Situation qui se dégrade sans accompagnement"),
    CHILD_OUT_OF_SCHOOL("Enfant en rupture de scolarité"),
    ADULT_NEEDING_ACCOMMODATION_OR_HOUSING("Besoin d'hébergement ou de logement"),
    ARS_IDENTIFIED("Situation identifiée par l'ARS");

    private final String label;

    PriorityCriterion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
