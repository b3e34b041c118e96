package fr.parvis.indicators.tally;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.fact.Dimension;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CellCodesTest {

    @Test
    void readsWhatItWrites() {
        var at = new TreeMap<Axis, String>();
        assertThat(CellCodes.read(CellCodes.write(at))).isEmpty();

        at.put(new Axis(Dimension.LIFE_DOMAIN, "HOUSING"), "YES");
        at.put(new Axis(Dimension.TERRITORY, ""), "2A");

        assertThat(CellCodes.write(at)).isEqualTo("TERRITORY=2A LIFE_DOMAIN:HOUSING=YES");
        assertThat(CellCodes.read(CellCodes.write(at))).isEqualTo(at);
    }
}
