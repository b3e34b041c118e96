package fr.parvis.facilitation.appointment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fixed words of a card, in two wordings and two languages. */
record CardText(
        String title,
        String attention,
        String moved,
        String cancelled,
        String held,
        String when,
        String fromTo,
        String where,
        List<String> neutral,
        String who,
        String nobodyNamed,
        String why,
        String no,
        List<String> freely,
        String tellSomebody,
        String somebody) {

    private static final CardText FRENCH_EASY = new CardText(
            "Mon rendez-vous",
            "Attention",
            "Le rendez-vous a changé.",
            "Le rendez-vous est annulé. Je n’ai rien à faire.",
            "Le rendez-vous a déjà eu lieu.",
            "C’est quand ?",
            "De %s à %s.",
            "C’est où ?",
            List.of(
                    "Mon facilitateur vient avec moi.",
                    "Mon facilitateur ne travaille pas pour ce lieu.",
                    "Mon facilitateur m’aide à dire ce que je veux."),
            "Qui sera là ?",
            "Moi et mon facilitateur.",
            "On va parler de quoi ?",
            "Je peux dire non",
            List.of("Je peux dire non.", "Je peux demander un autre jour.", "Je n’ai pas besoin de dire pourquoi."),
            "Je le dis à %s.",
            "mon facilitateur");

    private static final CardText FRENCH_STANDARD = new CardText(
            "Votre rendez-vous",
            "À noter",
            "Ce rendez-vous a été déplacé : voici le nouveau moment.",
            "Ce rendez-vous est annulé.",
            "Ce rendez-vous a déjà eu lieu.",
            "Quand",
            "De %s à %s",
            "Où",
            List.of(
                    "Votre facilitateur y est à vos côtés. Il reste neutre envers ce lieu et ne travaille pas pour lui."),
            "Qui sera présent",
            "Vous et votre facilitateur",
            "Sujet",
            "Si vous ne voulez pas venir",
            List.of("Vous pouvez refuser ce rendez-vous ou demander un autre moment, sans donner de raison."),
            "Dites-le à %s.",
            "votre facilitateur");

    private static final CardText ENGLISH_EASY = new CardText(
            "My appointment",
            "Please note",
            "The appointment has changed.",
            "The appointment is cancelled. I have nothing to do.",
            "The appointment has already taken place.",
            "When is it?",
            "From %s to %s.",
            "Where is it?",
            List.of(
                    "My facilitator comes with me.",
                    "My facilitator does not work for this place.",
                    "My facilitator helps me say what I want."),
            "Who will be there?",
            "Me and my facilitator.",
            "What will we talk about?",
            "I can say no",
            List.of("I can say no.", "I can ask for another day.", "I do not have to say why."),
            "I tell %s.",
            "my facilitator");

    private static final CardText ENGLISH_STANDARD = new CardText(
            "Your appointment",
            "Please note",
            "This appointment was moved: this is the new time.",
            "This appointment is cancelled.",
            "This appointment has already taken place.",
            "When",
            "From %s to %s",
            "Where",
            List.of("Your facilitator stands beside you there, neutral towards this place and not working for it."),
            "Who will be there",
            "You and your facilitator",
            "Subject",
            "If you do not want to come",
            List.of("You may refuse this appointment or ask for another time, without giving a reason."),
            "Tell %s.",
            "your facilitator");

    static CardText of(CardWording wording, Locale locale) {
        boolean english = Locale.ENGLISH.equals(locale);
        return switch (wording) {
            case EASY_TO_READ -> english ? ENGLISH_EASY : FRENCH_EASY;
            case STANDARD -> english ? ENGLISH_STANDARD : FRENCH_STANDARD;
        };
    }

    Optional<String> news(AppointmentState state) {
        return switch (state) {
            case PLANNED -> Optional.empty();
            case MOVED -> Optional.of(moved);
            case CANCELLED -> Optional.of(cancelled);
            case HELD -> Optional.of(held);
        };
    }

    List<String> howToSayNo(String facilitator) {
        String whom = facilitator.isEmpty() ? somebody : facilitator;
        return Stream.concat(freely.stream(), Stream.of(tellSomebody.formatted(whom)))
                .toList();
    }
}
