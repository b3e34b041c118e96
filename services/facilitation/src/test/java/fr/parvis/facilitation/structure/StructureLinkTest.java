package fr.parvis.facilitation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.structure.StructureLink.Agreement;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StructureLinkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    @Requirement("FAC-09")
    void warnsUntilTheStructureAgreesThatTheFacilitatorStandsOnTheDemandSide() {
        StructureLink link = new StructureLink(
                UUID.randomUUID(),
                new CaseId(UUID.randomUUID()),
                new PersonReference(UUID.randomUUID()),
                Bond.LIVES_IN,
                "Le foyer",
                null,
                null,
                0);

        assertThat(link.warning()).contains(AgreementWarning.AGREEMENT_MISSING);
        assertThat(link.agreed(new Agreement(DAY, false)).warning()).contains(AgreementWarning.DEMAND_SIDE_NOT_STATED);
        assertThat(link.agreed(new Agreement(DAY, true)).warning()).isEmpty();
        assertThat(link.ended(DAY).warning()).isEmpty();
    }
}
