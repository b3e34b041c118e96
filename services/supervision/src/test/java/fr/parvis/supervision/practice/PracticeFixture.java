package fr.parvis.supervision.practice;

import fr.parvis.supervision.organisation.Employer;
import fr.parvis.supervision.supervisor.Contract;
import fr.parvis.supervision.supervisor.IndependenceDeclaration;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.SupervisorProfile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Sessions for tests. */
final class PracticeFixture {

    static final LocalDate JANUARY_FIRST = LocalDate.of(2026, 1, 1);
    static final Territory CALVADOS = new Territory("14", TerritoryKind.DEPARTEMENT, "Calvados", JANUARY_FIRST);
    static final Attendance ALL_CAME = new Attendance(6, 6);
    private static final Supervisor SUPERVISOR = new Supervisor(
            UUID.randomUUID(),
            SupervisorProfile.ACADEMIC,
            new Employer("Université", "100000009"),
            new Contract(JANUARY_FIRST, LocalDate.of(2026, 12, 31)),
            new IndependenceDeclaration(JANUARY_FIRST, JANUARY_FIRST),
            null);
    static final Presence PRESENT = new Presence(SUPERVISOR, true);

    private PracticeFixture() {}

    static Appointment at(LocalDate day) {
        return new Appointment(day, LocalTime.of(14, 0), 120, "Salle bleue");
    }

    /** Planned on the first day of its month. */
    static PracticeSession planned(LocalDate day) {
        return PracticeSession.plan(UUID.randomUUID(), CALVADOS, at(day), SUPERVISOR.id(), day.withDayOfMonth(1));
    }

    static PracticeSession held(LocalDate day) {
        return planned(day).hold(ALL_CAME, PRESENT, recorded(day, 0));
    }

    /** At six in the evening, that many days after the session. */
    static Recording recorded(LocalDate day, int daysLater) {
        return new Recording(day.plusDays(daysLater).atTime(18, 0), 10);
    }
}
