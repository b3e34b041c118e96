package fr.parvis.data.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.data.territory.Territories;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoRulesTest {
    private static final Territories FRANCE = Territories.load();
    private static final DemoAntenna DEMO = DemoAntenna.read(FRANCE);

    @Test
    void refusesASiteInThePremisesOfASpecialisedProvider() {
        var a = DEMO.antenna();
        var first = a.sites().getFirst();
        var moved = new Antenna.Site(
                first.code(),
                first.name(),
                first.commune(),
                Antenna.Location.SPECIALISED_PROVIDER_PREMISES,
                first.host(),
                first.address(),
                first.openingHours(),
                first.main());
        var antenna = new Antenna(
                a.code(),
                a.name(),
                a.departements(),
                a.carrier(),
                a.carrierContacts(),
                List.of(moved),
                List.of(),
                a.territories(),
                a.supervisor(),
                a.governance());

        refuses(new DemoAntenna(antenna, DEMO.communities(), DEMO.persons(), DEMO.forms()), "common-law premises");
    }

    @Test
    void refusesASupervisorWhomACommunityEmploys() {
        var a = DEMO.antenna();
        var employer = DEMO.communities().getFirst().employer();
        var supervisor = new Antenna.Supervisor(a.supervisor().account(), "ACADEMIC", employer, "Caen");
        var antenna = new Antenna(
                a.code(),
                a.name(),
                a.departements(),
                a.carrier(),
                a.carrierContacts(),
                a.sites(),
                a.facilitators(),
                a.territories(),
                supervisor,
                a.governance());

        refuses(new DemoAntenna(antenna, DEMO.communities(), DEMO.persons(), DEMO.forms()), "IND-EP-19");
    }

    @Test
    void refusesACommunityThatSharesTheEmployerWithoutTheExtraClauses() {
        var manche = DEMO.community("c360-50");
        var plain = new Community(
                manche.code(),
                manche.name(),
                manche.departement(),
                manche.employer(),
                DEMO.community("c360-14").protocol());

        refuses(new DemoAntenna(DEMO.antenna(), List.of(plain), DEMO.persons(), DEMO.forms()), "COO-04");
    }

    @Test
    void refusesASheetThatGivesALeverAPriority() {
        var sheet = DEMO.forms().diagnosisSheets().getFirst();
        var wrong = new DemoForms.DiagnosisSheet(
                sheet.person(),
                sheet.source(),
                sheet.interviewDates(),
                sheet.phase(),
                sheet.finalObjective(),
                sheet.coreQuestion(),
                List.of(new DemoForms.Row(1, "Santé", DemoForms.BrakeOrLever.LEVER, 1, "Aller mieux")),
                List.of());
        var forms = new DemoForms(List.of(wrong), List.of(), List.of(), List.of());

        refuses(new DemoAntenna(DEMO.antenna(), DEMO.communities(), DEMO.persons(), forms), "FAC-37");
    }

    @Test
    void refusesARequestToACommunityWithoutAProtocolInForce() {
        var communities = DEMO.communities().stream()
                .map(c -> c.code().equals("c360-14")
                        ? new Community(
                                c.code(),
                                c.name(),
                                c.departement(),
                                c.employer(),
                                DEMO.community("c360-61").protocol())
                        : c)
                .toList();

        refuses(new DemoAntenna(DEMO.antenna(), communities, DEMO.persons(), DEMO.forms()), "no protocol in force");
    }

    private static void refuses(DemoAntenna demo, String why) {
        assertThatThrownBy(new DemoRules(demo, FRANCE)::check)
                .isInstanceOf(InvalidDemoException.class)
                .hasMessageContaining(why);
    }
}
