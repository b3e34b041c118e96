package fr.parvis.supervision.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.supervision.organisation.Employer;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.OrganisationPart;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndependenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Organisation> ENTERED = List.of(
            entered(OrganisationPart.CARRIER, "100000001"),
            entered(OrganisationPart.EMPLOYER, "100000002"),
            entered(OrganisationPart.COMMUNITY_360, "100000003"),
            entered(OrganisationPart.COMMUNITY_360, "100000002"));

    @Test
    @Requirement({"SUP-03", "IND-EP-19"})
    void acceptsASupervisorEmployedByNobodyOfTheAntenna() {
        assertThatCode(() -> Independence.require(new Employer("Université", "100000009"), ENTERED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"100000001,employed-by-carrier", "100000003,employed-by-community"})
    @Requirement({"SUP-03", "IND-EP-19"})
    void refusesASupervisorEmployedByACarrierOrACommunauteNamingTheRule(String siren, String rule) {
        assertThat(refusal(siren).type()).isEqualTo(SupervisorProblem.SUPERVISOR_NOT_INDEPENDENT);
        assertThat(refusal(siren).errors()).extracting(FieldError::rule).containsExactly(rule);
    }

    @Test
    @Requirement("IND-EP-19")
    void namesEachPartOfAnEmployerThatHasSeveralWhateverItsNameIs() {
        assertThat(refusal("100000002").errors())
                .extracting(FieldError::rule)
                .containsExactly("employed-by-employer", "employed-by-community");
    }

    @ParameterizedTest
    @EnumSource(OrganisationPart.class)
    @Requirement("IND-EP-19")
    void refusesEverybodyWhileAPartHasNobodyEntered(OrganisationPart missing) {
        List<Organisation> incomplete =
                ENTERED.stream().filter(known -> known.part() != missing).toList();

        assertThatThrownBy(() -> Independence.require(new Employer("Université", "100000009"), incomplete))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(SupervisorProblem.INDEPENDENCE_NOT_KNOWN);
                    assertThat(problem.errors().getFirst().values()).containsEntry("part", missing);
                });
    }

    @Test
    @Requirement("SUP-03")
    void coversTheDaysOfAContractAndNoOthers() {
        Contract contract = new Contract(TODAY, TODAY.plusDays(2));

        assertThat(contract.covers(TODAY)).isTrue();
        assertThat(contract.covers(TODAY.plusDays(2))).isTrue();
        assertThat(contract.covers(TODAY.minusDays(1))).isFalse();
        assertThat(contract.covers(TODAY.plusDays(3))).isFalse();
        assertThatThrownBy(() -> new Contract(TODAY, TODAY.minusDays(1))).isInstanceOf(ProblemException.class);
    }

    @Test
    @Requirement("SUP-03")
    void takesNoPaperDatedInTheFuture() {
        assertThatCode(() -> IndependenceDeclaration.given(TODAY, TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> IndependenceDeclaration.given(TODAY.plusDays(1), TODAY, TODAY))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> IndependenceDeclaration.given(TODAY, TODAY.plusDays(1), TODAY))
                .isInstanceOf(ProblemException.class);
    }

    private static ProblemException refusal(String siren) {
        return catchThrowableOfType(
                ProblemException.class, () -> Independence.require(new Employer("Autre nom", siren), ENTERED));
    }

    private static Organisation entered(OrganisationPart part, String siren) {
        return new Organisation(UUID.randomUUID(), part, new Employer("Nom " + part, siren));
    }
}
