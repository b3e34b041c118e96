package fr.parvis.data.demo.generated;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.data.demo.Codes;
import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.demo.DemoPerson;
import fr.parvis.data.demo.DemoPerson.Answer;
import fr.parvis.data.territory.Territories;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final Territories FRANCE = Territories.load();
    private static final DemoAntenna DEMO = DemoAntenna.read(FRANCE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void inventsOnlyWhatAnAntennaAccepts() {
        generator(7).withPersons(3_000).check(FRANCE);
    }

    @Test
    void isTheSamePersonWhateverElseIsAskedFor() {
        List<DemoPerson> few = generator(7).persons(50).toList();

        assertThat(generator(7).persons(500).limit(50)).containsExactlyElementsOf(few);
        assertThat(generator(8).persons(50)).doesNotContainAnyElementsOf(few);
    }

    /** A changed generator would make benches of two versions incomparable without anybody noticing. */
    @Test
    void staysWhatItIs() throws NoSuchAlgorithmException {
        String all = generator(7).persons(200).map(DemoPerson::toString).collect(Collectors.joining("\n"));

        assertThat(sha256(all)).isEqualTo("c91c43cbcce03b9cd73060401ddde6008e2cf18904579473f05bab31742bf97a");
    }

    @Test
    void spreadsThemAsPeopleLiveAndAnswer() {
        List<DemoPerson> persons = generator(1).persons(5_000).toList();
        Map<String, Long> departements = persons.stream()
                .collect(Collectors.groupingBy(person -> person.commune().substring(0, 2), Collectors.counting()));

        assertThat(departements.keySet()).containsExactlyInAnyOrder("14", "27", "50", "61", "76");
        assertThat(departements.getOrDefault("76", 0L)).isGreaterThan(departements.getOrDefault("61", 0L) * 3);
        assertThat(persons.stream()
                        .filter(person -> person.support().answer() == Answer.YES)
                        .count())
                .isBetween(3_750L, 4_050L);
        assertThat(persons.stream().mapToInt(person -> person.requests().size()).sum())
                .isBetween(1_200, 2_400);
        assertThat(persons)
                .allMatch(person -> person.account() == null)
                .allMatch(person -> person.support().manner() != Codes.Manner.OWN_SESSION)
                .allMatch(person -> person.askedDaysAgo() <= Generator.LONGEST)
                .allMatch(person ->
                        person.interventions().stream().allMatch(done -> done.daysAgo() < person.askedDaysAgo()));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Generator generator(long seed) {
        return new Generator(DEMO, FRANCE, seed, TODAY);
    }
}
