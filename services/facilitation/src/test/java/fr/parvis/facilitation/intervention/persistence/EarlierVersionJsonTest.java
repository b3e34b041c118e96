package fr.parvis.facilitation.intervention.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.intervention.CommonLawAnswer;
import fr.parvis.facilitation.intervention.EarlierVersion;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.Intervention.Said;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.response.ActorSector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EarlierVersionJsonTest {

    private static final Instant THEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Intervention.When WHEN =
            new Intervention.When(LocalDate.of(2026, 11, 20), LocalTime.of(9, 30, 1), 45);
    private static final Intervention.Kind KIND = new Intervention.Kind(
            InterventionType.MEDIATION,
            FacilitatorPosture.DEFENDER,
            InterventionMode.COMMISSION,
            "Mairie \"annexe\"",
            false);

    @Test
    void readsBackEverythingThatWasSaid() {
        assertReadBack(new EarlierVersion(
                3,
                new Said(
                        WHEN,
                        KIND,
                        new Intervention.Travel(10, 8, Vehicle.BICYCLE_OR_ON_FOOT, "14118", "14366"),
                        Set.of(ActorSector.values()),
                        new ExpressionId(UUID.randomUUID()),
                        UUID.randomUUID(),
                        true,
                        "Note\nprivée"),
                CommonLawAnswer.NOT_WANTED_BY_PERSON,
                "Le mauvais jour",
                THEN));
    }

    @Test
    void readsBackWhatWasLeftOutAsNothing() {
        assertReadBack(new EarlierVersion(
                1,
                new Said(WHEN, KIND, Intervention.Travel.of(0, 0), Set.of(), null, null, false, ""),
                null,
                "Erreur",
                THEN));
    }

    private static void assertReadBack(EarlierVersion version) {
        assertThat(EarlierVersionJson.read(version.number(), THEN, EarlierVersionJson.write(version)))
                .isEqualTo(version);
    }
}
