package fr.parvis.persons.registry;

/** For which purpose, and with it whether a consent is asked for: an action without a purpose there is not. */
public enum Purpose {
    HER_FILE("her own file, kept with the one beside her", "none: she herself, or the one beside her"),
    HER_DECISION("what she decides", "her act, with its evidence"),
    HER_ALONE("what is hers alone", "none: she herself"),
    SUPPORT("support by a facilitator", "none: the one beside her"),
    SITUATION("what bears on those who help her", "INFORMATION_COLLECTION on CAREGIVER_SUPPORT, holding today"),
    SHOWING("names on a page that facilitation shows", "none for the name; of all else facilitation asks first"),
    DECIDING("the yes or no that others ask for", "is the decision"),
    COMPLAINT("the answer she wished for", "her act: she chose the addressee"),
    PRIORITY_SIGNAL(
            "going to ask somebody of whom the agency told",
            "none: nothing is opened by it, her yes is asked for next"),
    PROTECTION("the protection of a child, or what a law obliges to keep", "none, by law"),
    COUNTING("numbers, and nobody's name", "none: nothing of a file is shown"),
    ENTRANCE("coming in", "none: nothing of a file is shown");

    private final String words;
    private final String consent;

    Purpose(String words, String consent) {
        this.words = words;
        this.consent = consent;
    }

    public String words() {
        return words;
    }

    /** Which consent is asked for, in words. */
    public String consent() {
        return consent;
    }
}
