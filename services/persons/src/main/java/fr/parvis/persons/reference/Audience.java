package fr.parvis.persons.reference;

/** Who knows a person under a name of their own. */
public record Audience(String name) {

    public static final Audience FACILITATION = new Audience("facilitation");

    /** One organisation she released something to. */
    public static Audience organisation(String code) {
        return new Audience("organisation:" + code);
    }
}
