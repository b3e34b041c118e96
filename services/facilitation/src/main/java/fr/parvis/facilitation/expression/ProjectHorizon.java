package fr.parvis.facilitation.expression;

/** When she would like it. */
public enum ProjectHorizon {
    SHORT("à court terme"),
    MEDIUM("à moyen terme"),
    LONG("à long terme");

    private final String label;

    ProjectHorizon(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
