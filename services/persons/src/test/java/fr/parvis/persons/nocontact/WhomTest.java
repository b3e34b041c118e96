package fr.parvis.persons.nocontact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhomTest {

    @Test
    void shutsOutAPersonHoweverTheNameIsWritten() {
        Whom entry = whom("Hélène Le Goff", null);

        for (String written : new String[] {"Hélène Le Goff", "LE GOFF Helene", "Mme Hélène Le-Goff"}) {
            assertThat(entry.shutsOut(whom(written, null))).as(written).isTrue();
            assertThat(entry.shutsOut(whom(written, "hlm-14"))).as(written).isTrue();
        }
        assertThat(entry.shutsOut(whom("Hélène Legrand", null))).isFalse();
        assertThat(entry.shutsOut(whom(null, "hlm-14"))).isFalse();
    }

    @Test
    void shutsOutEverybodyOfAnOrganisation() {
        Whom entry = whom(null, "hlm-14");

        assertThat(entry.shutsOut(whom(null, "hlm-14"))).isTrue();
        assertThat(entry.shutsOut(whom("Paul Petit", "hlm-14"))).isTrue();
        assertThat(entry.shutsOut(whom("Paul Petit", "ccas-14"))).isFalse();
        assertThat(entry.shutsOut(whom("Paul Petit", null))).isFalse();
    }

    @Test
    void shutsOutOnePersonOfAnOrganisationAndInDoubtTheSameNameAnywhere() {
        Whom entry = whom("Paul Petit", "hlm-14");

        assertThat(entry.shutsOut(whom("Paul Petit", "hlm-14"))).isTrue();
        assertThat(entry.shutsOut(whom("Paul Petit", null))).isTrue();
        assertThat(entry.shutsOut(whom("Paul Petit", "ccas-14"))).isFalse();
        assertThat(entry.shutsOut(whom("Jeanne Martin", "hlm-14"))).isFalse();
        assertThat(entry.shutsOut(whom(null, "hlm-14"))).isFalse();
    }

    @Test
    void shutsOutNobodyWhenItNamesNobody() {
        assertThat(whom(null, null).shutsOut(whom("Paul Petit", "hlm-14"))).isFalse();
    }

    private static Whom whom(@Nullable String name, @Nullable String organisation) {
        return new Whom(name, organisation);
    }
}
