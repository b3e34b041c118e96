package fr.parvis.facilitation.referent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAuthor;
import fr.parvis.facilitation.act.ActManner;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.testkit.Requirement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacilitatorAsReferentTest {

    private static final List<Facilitator> DIRECTORY =
            List.of(facilitator("Léa Le Goff", true), facilitator("Paul Roux", false), facilitator("Noël Cœur", true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Léa Le Goff",
                "LE GOFF Lea",
                "  léa  le-goff ",
                "Le Goff, Léa",
                "Mme Léa Le Goff",
                "Paul Roux",
                "M. Noel Coeur"
            })
    @Requirement("FAC-49")
    void refusesAFacilitatorHoweverTheNameIsWritten(String name) {
        assertThat(FacilitatorAsReferent.of(name, DIRECTORY, false, act(ActManner.OWN_SESSION)))
                .isEqualTo(FacilitatorAsReferent.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Léa Martin", "Léa", "", "Madame"})
    void letsPassWhoeverIsNone(String name) {
        assertThat(FacilitatorAsReferent.of(name, DIRECTORY, false, act(ActManner.OWN_SESSION)))
                .isEqualTo(FacilitatorAsReferent.NO_FACILITATOR);
    }

    @ParameterizedTest
    @EnumSource(ActManner.class)
    @Requirement("FAC-49")
    void makesTheExceptionForAWishInWritingAlone(ActManner manner) {
        boolean written = manner == ActManner.PAPER || manner == ActManner.OWN_SESSION;

        assertThat(FacilitatorAsReferent.of("Léa Le Goff", DIRECTORY, true, act(manner)))
                .isEqualTo(written ? FacilitatorAsReferent.WISHED_IN_WRITING : FacilitatorAsReferent.REFUSED);
    }

    @Test
    void takesTwoNamesForOneOnlyWhenEveryWordIsTheSame() {
        assertThat(SameName.holds("Anne Marie", "Anne-Marie")).isTrue();
        assertThat(SameName.holds("Anne Marie", "Anne")).isFalse();
        assertThat(SameName.holds("", "")).isFalse();
    }

    private static Facilitator facilitator(String name, boolean available) {
        return new Facilitator(new UUID(0, 1), "lea", name, "site", null, available, 0);
    }

    private static Act act(ActManner manner) {
        return new Act(ActAuthor.PERSON, null, manner, null, null, null, null, null, null, null, null);
    }
}
