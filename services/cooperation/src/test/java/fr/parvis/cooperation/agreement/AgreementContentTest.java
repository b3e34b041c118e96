package fr.parvis.cooperation.agreement;

import static fr.parvis.cooperation.agreement.AgreementFixture.TODAY;
import static fr.parvis.cooperation.agreement.AgreementFixture.aTerm;
import static fr.parvis.cooperation.agreement.AgreementFixture.parties;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.cooperation.agreement.AgreementContact.Reach;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementContentTest {

    @Test
    @Requirement("COO-15")
    void needsTheStatementsOfAConventionInItsHeader() {
        assertThat(bare().missing(AgreementKind.COOPERATION_CONVENTION, TODAY))
                .extracting(FieldError::field)
                .hasSize(18)
                .contains("header.declarations.FREE_ADHESION", "header.declarations.NO_LEGAL_PERSONALITY");
    }

    @Test
    @Requirement("FAC-09")
    void needsASpecialisedHostToStateThatTheFacilitatorStandsOnTheDemandSide() {
        assertThat(bare().missing(AgreementKind.SPECIALISED_HOST_CONVENTION, TODAY))
                .extracting(FieldError::field)
                .containsExactly("commitments", "header.declarations.FACILITATOR_ON_DEMAND_SIDE");
        assertThat(bare().missing(AgreementKind.PARTNERSHIP_CHARTER, TODAY))
                .extracting(FieldError::field)
                .containsExactly("commitments");
    }

    @Test
    @Requirement("COO-19")
    void countsOnlyContactsThatAreStillThere() {
        List<AgreementContact> contacts = List.of(
                contact("carrier", null),
                contact("carrier", null),
                contact("gem-caen", null),
                contact("gem-caen", TODAY));

        assertThat(AgreementContact.tooFew(bare(), contacts, 2)).containsExactly("gem-caen");
        assertThat(AgreementContact.tooFew(bare(), contacts, 1)).isEmpty();
        assertThat(AgreementContact.tooFew(bare(), List.of(), 1)).containsExactly("carrier", "gem-caen");
    }

    @Test
    @Requirement("COO-18")
    void knowsConditionsAndTermsOfEachStepOfACharter() {
        for (CharterStep step : CharterStep.values()) {
            assertThat(List.of(CharterPoint.values()))
                    .filteredOn(point -> point.step() == step)
                    .extracting(CharterPoint::role)
                    .contains(CharterPoint.Role.SUCCESS_CONDITION, CharterPoint.Role.OPERATING_TERM);
        }
    }

    @Test
    void meetsOnTheDayAgreedButNeverLaterThanTheRhythmAllows() {
        ReviewRhythm yearly = new ReviewRhythm(12);

        assertThat(yearly.after(TODAY, aTerm(null, null, TODAY, TODAY.plusMonths(6))))
                .isEqualTo(TODAY.plusMonths(6));
        assertThat(yearly.after(TODAY, aTerm(null, null, TODAY.plusMonths(18)))).isEqualTo(TODAY.plusYears(1));
        assertThat(yearly.after(TODAY, aTerm(null, null))).isEqualTo(TODAY.plusYears(1));
    }

    private static AgreementContent bare() {
        AgreementHeader header = new AgreementHeader("C", Set.of(), "p", null, Set.of(), aTerm(null, null));
        return new AgreementContent(header, parties(), null, Map.of(), Map.of(), List.of());
    }

    private static AgreementContact contact(String party, @Nullable LocalDate leftOn) {
        return new AgreementContact(
                UUID.randomUUID(), UUID.randomUUID(), party, new Reach("Accueil", null, null), TODAY, leftOn);
    }
}
