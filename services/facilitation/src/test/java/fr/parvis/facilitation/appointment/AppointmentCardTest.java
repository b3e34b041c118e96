package fr.parvis.facilitation.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.appointment.Appointment.Meeting;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentCardTest {

    private static final Meeting AT_HOME =
            new Meeting(InterventionMode.HOME_VISIT, false, "3 rue des Lilas", List.of("Zoé", "Karim"), "Le logement");

    @Test
    @Requirement("FAC-17")
    void saysInEasyFrenchWhenWhereWhoAndHowToSayNo() {
        assertThat(AppointmentCard.of(
                                on(LocalDate.of(2027, 2, 1), AT_HOME), "Karim", CardWording.EASY_TO_READ, Locale.FRENCH)
                        .text())
                .isEqualTo("""
                        Mon rendez-vous

                        C’est quand ?
                        Lundi 1er février 2027
                        De 1 heure à 14 heures 30.

                        C’est où ?
                        À la maison
                        3 rue des Lilas

                        Qui sera là ?
                        Zoé
                        Karim

                        On va parler de quoi ?
                        Le logement

                        Je peux dire non
                        Je peux dire non.
                        Je peux demander un autre jour.
                        Je n’ai pas besoin de dire pourquoi.
                        Je le dis à Karim.
                        """);
    }

    @Test
    @Requirement("FAC-17")
    void saysTheSameThingsInEveryWordingAndLanguage() {
        for (CardWording wording : CardWording.values()) {
            assertThat(text(wording, Locale.FRENCH))
                    .contains("Mardi 2 février 2027", "14 heures 30", "Zoé", "3 rue des Lilas", "Karim");
            assertThat(text(wording, Locale.ENGLISH))
                    .contains("Tuesday 2 February 2027", "14:30", "Zoé", "3 rue des Lilas", "Karim");
        }
    }

    @Test
    @Requirement("FAC-81")
    void saysWhoseSideTheFacilitatorIsOnAtASpecialisedPlace() {
        Meeting there = new Meeting(InterventionMode.PARTNER_PLACE, true, "IME", List.of(), "");

        assertThat(AppointmentCard.of(on(LocalDate.of(2027, 2, 2), there), "", CardWording.EASY_TO_READ, Locale.FRENCH)
                        .text())
                .contains(
                        "Mon facilitateur ne travaille pas pour ce lieu.",
                        "mon facilitateur",
                        "Moi et mon facilitateur.");
        assertThat(text(CardWording.EASY_TO_READ, Locale.FRENCH)).doesNotContain("ne travaille pas pour");
    }

    @Test
    void saysFirstThatItWasMovedOrCancelled() {
        Appointment planned = on(LocalDate.of(2027, 2, 2), AT_HOME);
        AppointmentOutcome.Changed cancelled = (AppointmentOutcome.Changed) planned.cancelled();
        AppointmentOutcome.Changed moved = (AppointmentOutcome.Changed) planned.moved(planned.slot(), "Mairie");

        assertThat(AppointmentCard.of(cancelled.after(), "", CardWording.STANDARD, Locale.FRENCH)
                        .parts()
                        .getFirst()
                        .lines())
                .containsExactly("Ce rendez-vous est annulé.");
        assertThat(AppointmentCard.of(moved.after(), "", CardWording.EASY_TO_READ, Locale.ENGLISH)
                        .parts()
                        .getFirst()
                        .lines())
                .containsExactly("The appointment has changed.");
    }

    private static String text(CardWording wording, Locale locale) {
        return AppointmentCard.of(on(LocalDate.of(2027, 2, 2), AT_HOME), "Karim", wording, locale)
                .text();
    }

    private static Appointment on(LocalDate day, Meeting meeting) {
        return new Appointment(
                new AppointmentId(new UUID(0, 1)),
                new CaseId(new UUID(0, 2)),
                new PersonReference(new UUID(0, 3)),
                new Slot(day, LocalTime.of(1, 0), LocalTime.of(14, 30)),
                meeting,
                AppointmentState.PLANNED,
                "karim",
                Role.FACILITATOR,
                0);
    }
}
