package fr.parvis.facilitation.aim;

import fr.parvis.commons.web.problem.Language;

/**
 * What the support is for: the closed list of the mission (FAC-03, source 000 "être auteur et acteur"), each in words she can read, in a standard
 * and an easy form.
 */
public enum SupportAim {
    AUTHOR_OF_OWN_PROJECTS(
            "Décider moi-même de mes projets et les mener.", "C’est ma vie. C’est moi qui décide.",
            "To decide on my own projects and carry them out.", "It is my life. I decide."),
    EXPRESS_REQUESTS(
            "Trouver comment dire ce que je veux, à partir de mes envies et de mes besoins.",
            "Je dis ce que je veux. On m’aide à trouver les mots.",
            "To find how to say what I want, starting from my wishes and needs.",
            "I say what I want. Somebody helps me find the words."),
    IMPLEMENT_PATHWAY(
            "Mettre en place le parcours qui va avec mon projet.", "Je passe de l’idée à l’action.",
            "To put in place what my project needs.", "I go from the idea to doing it."),
    CONFIDENCE_AND_DECISION(
            "Avoir confiance en moi, prendre des décisions et demander de l’aide quand j’en ai besoin.",
            "J’ai confiance en moi. Je décide. Je demande de l’aide si je veux.",
            "To trust myself, make decisions and ask for help when I need it.",
            "I trust myself. I decide. I ask for help if I want to."),
    KNOW_RESOURCES_AND_POSSIBILITIES(
            "Connaître tout ce qui existe et qui répond à mes attentes, même ce qui est moins habituel.",
            "Je sais ce qui existe autour de moi. Même ce qu’on propose moins souvent.",
            "To know everything there is that answers what I expect, even what is less usual.",
            "I know what there is around me. Even what is offered less often."),
    ANTICIPATE_BREAKS(
            "Prévoir ce qui pourrait s’arrêter dans mon parcours, et l’éviter.",
            "Je prévois les problèmes avant qu’ils arrivent.",
            "To foresee what might break off on my way, and avoid it.",
            "I see problems before they happen."),
    SELF_REPRESENTATION(
            "Parler pour moi-même, être entendu et défendre mes choix.",
            "Je parle pour moi. On doit m’écouter.",
            "To speak for myself, be heard and defend my choices.",
            "I speak for myself. People must listen."),
    EQUAL_ACCESS_INCLUSION(
            "Avoir accès aux mêmes choses que tout le monde et vivre avec les autres.",
            "J’ai droit aux mêmes choses que les autres.",
            "To have access to the same things as everybody and to live among others.",
            "I have a right to the same things as others."),
    EMANCIPATION(
            "Gagner en liberté, en connaissant ce que cela veut dire pour moi.",
            "Je deviens plus libre. Je sais ce que cela change.",
            "To become freer, knowing what that means for me.",
            "I become freer. I know what that changes.");

    private final String french;
    private final String easyFrench;
    private final String english;
    private final String easyEnglish;

    SupportAim(String french, String easyFrench, String english, String easyEnglish) {
        this.french = french;
        this.easyFrench = easyFrench;
        this.english = english;
        this.easyEnglish = easyEnglish;
    }

    /** The words in which she reads it. */
    public record Wording(String standard, String easy) {}

    public Wording in(Language language) {
        return switch (language) {
            case FR -> new Wording(french, easyFrench);
            case EN -> new Wording(english, easyEnglish);
        };
    }
}
