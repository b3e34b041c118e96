package fr.parvis.cooperation.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.Employer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void saysFourOfFiveAsEightyPercent() {
        assertThat(new Coverage(communities(4), communities(1)).percent()).isEqualTo(80);
    }

    @Test
    void saysAHundredOnlyWhenNobodyIsMissing() {
        assertThat(new Coverage(communities(299), communities(1)).percent()).isEqualTo(99);
        assertThat(new Coverage(communities(5), communities(0)).percent()).isEqualTo(100);
    }

    @Test
    void saysZeroOfNobody() {
        assertThat(new Coverage(List.of(), List.of()).percent()).isZero();
    }

    private static List<Community> communities(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Community.first("c360-" + i, "C" + i, "14", new Employer("E", "100000001")))
                .toList();
    }
}
