package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.forms.DecisionRecord.Family;
import fr.parvis.commons.documents.forms.DecisionRecord.Review;
import fr.parvis.commons.documents.forms.DecisionRecord.Support;
import fr.parvis.commons.documents.forms.FamilyProject.Domain;
import fr.parvis.commons.documents.forms.FamilyProject.Measure;
import fr.parvis.commons.documents.forms.FamilyProject.Member;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Each form filled in, with invented people, and as it is before anybody wrote on it. */
final class FormFixture {

    static final Person ANNA = new Person(
            "Madame",
            "LE GOFF",
            "Anna",
            LocalDate.of(1990, 3, 1),
            "anna@parvis.example",
            "02 00 00 00 01",
            "06 00 00 00 01",
            "3 rue des Lilas, Caen");

    private static final Meeting MEETING = new Meeting(
            Meeting.Kind.PROJECT_MEETING,
            "",
            LocalDate.of(2026, 12, 1),
            LocalTime.of(14, 0),
            75,
            "Maison des associations, 8 rue du Port, Caen",
            "La salle est calme.");

    private static final List<Participant> PARTICIPANTS = List.of(
            new Participant(Participant.Role.CHAIR, "Paul Riva", "Mairie de Caen"),
            new Participant(Participant.Role.REFERENT, "Lise Bono", "Mission locale"),
            new Participant(Participant.Role.FAMILY, "Jeanne Le Goff", ""));

    private FormFixture() {}

    static List<Form> filled() {
        return List.of(
                accompanimentList(),
                card(),
                new AttendanceSheet("Anna Le Goff", MEETING, PARTICIPANTS),
                decisionRecord(),
                diagnosisSheet(),
                familyProject(),
                invitation(true),
                invitation(false));
    }

    /** Those that are handed out to be written on; the others always say something. */
    static List<Form> blank() {
        return List.of(
                new AccompanimentList(Person.BLANK, List.of(), null, null, "", null),
                new DecisionRecord(
                        null,
                        null,
                        new Family("", "", List.of(), ""),
                        List.of(),
                        List.of(),
                        new Review(null, List.of()),
                        List.of(),
                        "",
                        null,
                        DecisionRecord.Signatures.NONE),
                new DiagnosisSheet(Person.BLANK, "", List.of(), null, "", "", List.of(), List.of(), List.of(), "", ""),
                new FamilyProject(
                        "",
                        null,
                        "",
                        List.of(),
                        "",
                        "",
                        List.of(),
                        Map.of(),
                        "",
                        FamilyProject.Referent.NONE,
                        null,
                        FamilyProject.Signatures.NONE));
    }

    static Invitation invitation(boolean hers) {
        return new Invitation(
                new Invitation.Addressee(hers ? "Anna Le Goff" : "Lise Bono", hers),
                "Anna Le Goff",
                MEETING,
                PARTICIPANTS,
                List.of("Mon travail", "Mes trajets"),
                List.of("Les règles de la réunion", "La feuille de présence à signer"),
                hers ? "Le bus 4 s’arrête devant." : "",
                "Inès Duval, 02 00 00 00 09");
    }

    private static AccompanimentList accompanimentList() {
        return new AccompanimentList(
                ANNA,
                List.of(
                        new AccompanimentList.Professional(
                                "BONO",
                                "Lise",
                                "Mission locale",
                                "Chercher un travail",
                                "lise@parvis.example",
                                "02 00 00 00 02"),
                        new AccompanimentList.Professional("RIVA", "Paul", "Mairie de Caen", "", "", "02 00 00 00 03")),
                true,
                false,
                "",
                null);
    }

    private static AppointmentCard card() {
        return new AppointmentCard(
                "Mon rendez-vous",
                List.of(
                        new AppointmentCard.Part(
                                "C’est quand ?",
                                List.of(
                                        Entry.words("Mardi 1er décembre 2026."),
                                        Entry.words("De 14 heures à 15 heures."))),
                        new AppointmentCard.Part("C’est où ?", List.of(Entry.identity("8 rue du Port, CAEN"))),
                        new AppointmentCard.Part("Qui sera là ?", List.of(Entry.words("Moi et mon facilitateur."))),
                        new AppointmentCard.Part(
                                "Je peux dire non",
                                List.of(
                                        Entry.words("Je peux dire non."),
                                        Entry.words("Je n’ai pas besoin de dire pourquoi.")))));
    }

    /** What the model of Ariège is filled with, its acronyms spelled out. */
    private static DiagnosisSheet diagnosisSheet() {
        return new DiagnosisSheet(
                ANNA,
                "Lise Bono",
                List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 11, 10)),
                DiagnosisSheet.Phase.RECEPTION,
                "Trouver un emploi d’hôtesse de caisse",
                "Comment travailler sans laisser mon fils seul ?",
                List.of(
                        new DiagnosisSheet.Row(1, "Expérience professionnelle", false, null, ""),
                        new DiagnosisSheet.Row(2, "Mobilité", true, 1, "Réparer la voiture ou acheter une voiture"),
                        new DiagnosisSheet.Row(3, "Budget", true, 3, "Solder les dettes")),
                List.of(
                        new DiagnosisSheet.Step(1, "Faire un devis", List.of(LocalDate.of(2017, 11, 20)), "garagiste"),
                        new DiagnosisSheet.Step(
                                3,
                                "Appeler le bailleur",
                                List.of(LocalDate.of(2017, 11, 13), LocalDate.of(2017, 11, 20)),
                                "Référente de parcours")),
                List.of(),
                "On se revoit dans un mois.",
                "Je sais accueillir les gens.");
    }

    private static DecisionRecord decisionRecord() {
        return new DecisionRecord(
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 6, 2),
                new Family("LE GOFF", "3 rue des Lilas, Caen", List.of("Tom", "Zoé"), "Une mère et deux enfants"),
                List.of(
                        new Support("Recherche de travail", "Lise Bono", LocalDate.of(2027, 1, 31)),
                        new Support("Aide à la maison", "Marc Sanz", null)),
                List.of("Paul Riva", "Lise Bono"),
                new Review(
                        LocalDate.of(2026, 6, 2),
                        List.of(new DecisionRecord.Reviewed("Visiter une entreprise", "C’est fait."))),
                List.of(new DecisionRecord.Objective("Essayer un travail", "Une semaine en magasin", "Anna et Lise")),
                "Lise Bono",
                LocalDate.of(2027, 3, 2),
                new DecisionRecord.Signatures(
                        List.of(new Signed("Anna Le Goff", "", LocalDate.of(2026, 12, 1))),
                        List.of(),
                        List.of(
                                new Signed("Marc Sanz", "", LocalDate.of(2026, 12, 1)),
                                new Signed("Éva Roy", "", null)),
                        List.of()));
    }

    private static FamilyProject familyProject() {
        Signed anna = new Signed("Le Goff Anna", "", LocalDate.of(2026, 12, 1));
        return new FamilyProject(
                "LE GOFF Anna",
                LocalDate.of(2026, 12, 1),
                "3 rue des Lilas, 67000 Strasbourg",
                List.of(
                        new Member("LE GOFF", "Anna", LocalDate.of(1990, 3, 1), "Mère", "Cherche un travail"),
                        new Member("LE GOFF", "Tom", LocalDate.of(2015, 7, 21), "Fils", "École")),
                "Anna veut travailler.",
                "Anna connaît bien son quartier.",
                List.of(new Measure(
                        "Bono Lise",
                        "Conseillère",
                        "Mission locale",
                        "02 00 00 00 02",
                        "Recherche de travail",
                        "Anna",
                        LocalDate.of(2026, 1, 5),
                        null)),
                Map.of(
                        Domain.EMPLOYMENT_TRAINING,
                        List.of(new FamilyProject.Objective("Un essai", "Une semaine en magasin", "Anna et Lise")),
                        Domain.CHILDHOOD,
                        List.of(new FamilyProject.Objective("Garder Tom le soir", "Demander à une voisine", "Anna"))),
                "On avance.",
                new FamilyProject.Referent(
                        "Bono Lise", "Conseillère", "Mission locale", "02 00 00 00 02", "1 place Kléber, Strasbourg"),
                LocalDate.of(2027, 6, 1),
                new FamilyProject.Signatures(anna, Signed.BLANK, new Signed("Riva Paul", "animateur", null)));
    }
}
