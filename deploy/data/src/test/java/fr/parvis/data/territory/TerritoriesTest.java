package fr.parvis.data.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.data.ReferenceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
    private static final Territories FRANCE = Territories.load();

    @ParameterizedTest
    @CsvSource({
        "14118, Caen, Calvados, CU Caen la Mer",
        "76351, Le Havre, Seine-Maritime, CU Le Havre Seine Métropole",
        "2A004, Ajaccio, Corse-du-Sud, CA du Pays Ajaccien",
        "2B033, Bastia, Haute-Corse, CA de Bastia",
        "97411, Saint-Denis, La Réunion, CA Intercommunale du Nord de la Réunion (CINOR)",
    })
    void knowsNameDepartementAndGroupingOfACommune(String code, String name, String departement, String epci) {
        assertThat(FRANCE.commune(code)).map(Commune::name).contains(name);
        assertThat(FRANCE.departementOf(code)).map(Departement::name).contains(departement);
        assertThat(FRANCE.epciOf(code)).map(Epci::name).contains(epci);
    }

    @Test
    void holdsAsManyRowsAsItsProvenanceSays() {
        var provenance = ReferenceFile.provenance("territories");

        assertThat(ReferenceFile.rows("communes", HEADER, cells -> cells[0]))
                .hasSize(Integer.parseInt(provenance.getProperty("rows.communes")));
        assertThat(provenance.getProperty("licence")).startsWith("Licence Ouverte");
    }

    @Test
    void leadsAMunicipalDistrictToItsCity() {
        var district = FRANCE.commune("75111").orElseThrow();

        assertThat(district.kind()).isEqualTo(CommuneKind.DISTRICT);
        assertThat(FRANCE.current(district).name()).isEqualTo("Paris");
        assertThat(FRANCE.epciOf("69381")).map(Epci::name).contains("Métropole de Lyon");
    }

    @Test
    void leadsAnAssociatedCommuneToTheOneItBelongsToEvenAcrossADepartement() {
        var escaufourt = FRANCE.commune("02285").orElseThrow();

        assertThat(escaufourt.kind()).isEqualTo(CommuneKind.ASSOCIATED);
        assertThat(FRANCE.current(escaufourt).name()).isEqualTo("Saint-Souplet");
        assertThat(FRANCE.departementOf("02285")).map(Departement::code).contains("59");
    }

    @Test
    void takesACodeSharedWithADelegatedCommuneAsTheCommuneNouvelle() {
        assertThat(FRANCE.commune("14005")).map(Commune::kind).contains(CommuneKind.CURRENT);
    }

    @Test
    void findsEveryCommuneOfAPostalCode() {
        assertThat(FRANCE.withPostalCode("14000")).extracting(Commune::name).containsExactly("Caen");
        assertThat(FRANCE.withPostalCode("61100")).extracting(Commune::name).contains("Flers", "Cerisy-Belle-Étoile");
        assertThat(FRANCE.withPostalCode("99999")).isEmpty();
    }

    @Test
    void findsAPlaceOverseasWithoutGrouping() {
        assertThat(FRANCE.departementOf("97801")).map(Departement::name).contains("Saint-Martin");
        assertThat(FRANCE.epciOf("97801")).isEmpty();
        assertThat(FRANCE.commune("97501")).map(Commune::name).contains("Miquelon-Langlade");
    }

    @ParameterizedTest
    @CsvSource({"evreux, 27229", "ST LO, 50502", "le hâvre, 76351", "Cœur de C, 46138", "l'abergement clem, 01001"})
    void findsANameWithoutAccentsHyphensOrTheWordSaintInFull(String typed, String code) {
        assertThat(FRANCE.search(typed, 5)).extracting(Commune::code).contains(code);
    }

    @Test
    void listsHomonymsApartWithTheLargestFirst() {
        var saintMartin = FRANCE.search("Saint-Martin", 6);

        assertThat(saintMartin).first().extracting(Commune::departement).isEqualTo("978");
        assertThat(saintMartin)
                .filteredOn(c -> c.kind() == CommuneKind.CURRENT && c.name().equals("Saint-Martin"))
                .extracting(Commune::departement)
                .containsExactlyInAnyOrder("978", "32", "54", "65", "67");
    }

    @Test
    void answersNothingForAnUnknownCodeOrAnEmptySearch() {
        assertThat(FRANCE.commune("00000")).isEqualTo(Optional.empty());
        assertThat(FRANCE.departementOf("00000")).isEmpty();
        assertThat(FRANCE.search(" - ", 10)).isEqualTo(List.of());
    }

    private static final String HEADER = "code;name;kind;parent;departement;postal_codes;population;epci";
}
