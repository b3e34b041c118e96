package fr.parvis.facilitation.expression;

/** Which part of her life it is about: one list for expressions, responses and indicators. */
public enum LifeDomain {
    DAILY_LIFE("Vie quotidienne"),
    HEALTH_WELLBEING("Santé et bien-être"),
    HOUSING("Logement"),
    SCHOOLING_EDUCATION("Scolarité et éducation"),
    TRAINING_EMPLOYMENT("Formation et emploi"),
    SOCIAL_PARTICIPATION("Participation sociale"),
    COMMUNICATION_RELATIONS("Communication et relations"),
    CULTURE_SPORT_LEISURE("Culture, sport et loisirs"),
    AFFECTIVE_FAMILY_LIFE("Vie affective et familiale"),
    CHILDREN_PARENTHOOD("Enfants et parentalité"),
    CAREGIVER_SUPPORT("Soutien aux proches aidants"),
    BUDGET_ADMIN("Budget et démarches"),
    RIGHTS_CITIZENSHIP("Droits et citoyenneté"),
    MOBILITY("Mobilité"),
    PATHWAY_COORDINATION("Coordination du parcours"),
    ORDINARY_MILIEU_SUPPORT("Soutien au milieu ordinaire"),
    OTHER("Autre");

    private final String label;

    LifeDomain(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
