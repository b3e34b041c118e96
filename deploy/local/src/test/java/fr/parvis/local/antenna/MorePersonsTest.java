package fr.parvis.local.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.territory.Territories;
import fr.parvis.embedded.EmbeddedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MorePersonsTest {

    @Test
    void addsThemBehindThoseOfTheDemo() {
        Territories france = Territories.load();
        DemoAntenna demo = DemoAntenna.read(france);

        DemoAntenna more = MorePersons.parse(" 25 ").addTo(demo, france, LocalDate.of(2026, 11, 22));

        assertThat(more.persons())
                .hasSize(demo.persons().size() + 25)
                .startsWith(demo.persons().getFirst());
        assertThat(MorePersons.parse("").addTo(demo, france, LocalDate.of(2026, 11, 22)))
                .isSameAs(demo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10001", "many", "1.5"})
    void refusesWhatIsNoNumberOfPersons(String text) {
        assertThatThrownBy(() -> MorePersons.parse(text))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("PARVIS_PERSONS is " + text);
    }
}
