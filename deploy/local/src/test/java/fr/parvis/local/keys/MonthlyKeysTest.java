package fr.parvis.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.platform.PlatformService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MonthlyKeysTest {

    private static final KeyEpoch OCTOBER = KeyEpoch.of(202610);
    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);
    private static final LocalDate IN_NOVEMBER = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AFTER = LocalDate.of(2027, 1, 6);
    private static final Needs NOTHING = new Needs(Map.of(NOVEMBER, 12L), Map.of(OCTOBER, 35));

    @TempDir
    private Path folder;

    private final Map<PlatformService, Path> files = new EnumMap<>(PlatformService.class);
    private final Map<PlatformService, Needs> databases = new HashMap<>();

    @BeforeEach
    void twoServicesOfOctoberOneOfWhichKeepsKeys() {
        for (PlatformService service : new PlatformService[] {PlatformService.PERSONS, PlatformService.INDICATORS}) {
            Path file = folder.resolve(service.lower() + "-kek.json");
            KeysetFiles.generateKeyEncryptionKeys(file, OCTOBER);
            files.put(service, file);
        }
        databases.put(PlatformService.PERSONS, NOTHING);
    }

    @Test
    void beginsTheMonthInEveryFileOnce() {
        assertThat(on(IN_NOVEMBER).rotate()).containsExactly(NOVEMBER);
        assertThat(on(IN_NOVEMBER).rotate()).isEmpty();

        assertThat(files.values()).allSatisfy(file -> {
            assertThat(KeyEncryptionKeys.read(file).current()).isEqualTo(NOVEMBER);
            assertThat(KeyEncryptionKeys.read(file).epochs()).containsExactly(OCTOBER, NOVEMBER);
        });
    }

    @Test
    void whoWasInterruptedFinishesWhatIsLeft() {
        KeysetFiles.addEpoch(file(PlatformService.PERSONS), NOVEMBER);

        assertThat(on(IN_NOVEMBER).rotate()).containsExactly(NOVEMBER);

        assertThat(files.values())
                .allSatisfy(file ->
                        assertThat(KeyEncryptionKeys.read(file).current()).isEqualTo(NOVEMBER));
    }

    @Test
    void aWrongClockBeginsNothing() {
        on(IN_NOVEMBER).rotate();

        assertThatExceptionOfType(EmbeddedException.class)
                .isThrownBy(() -> on(LocalDate.of(2026, 9, 1)).rotate())
                .withMessageContaining("persons: keys of 2026-11 are in use and this clock says 2026-09");
    }

    @Test
    void destroysWhatNothingNeedsInEveryFile() {
        on(IN_NOVEMBER).rotate();

        assertThat(refusals(LONG_AFTER)).isEmpty();
        assertThat(on(LONG_AFTER).destroy(OCTOBER)).isEqualTo(2);

        assertThat(files.values())
                .allSatisfy(file ->
                        assertThat(KeyEncryptionKeys.read(file).epochs()).containsExactly(NOVEMBER));
        assertThat(on(LONG_AFTER).destroy(OCTOBER)).isZero();
    }

    @Test
    void saysWhichServiceNeedsAKeyStillAndForHowManyRows() {
        on(IN_NOVEMBER).rotate();
        databases.put(PlatformService.PERSONS, new Needs(Map.of(OCTOBER, 3L, NOVEMBER, 9L), Map.of(OCTOBER, 90)));

        assertThat(refusals(LONG_AFTER))
                .containsExactly("persons: 3 rows still need it; the service wraps them anew while it runs.");
    }

    @Test
    void keepsAKeyThatBackupsMayNeed() {
        on(IN_NOVEMBER).rotate();

        assertThat(refusals(LONG_AFTER.minusDays(1)))
                .containsExactly(
                        "persons: a backup may need it until 2027-01-06.",
                        "indicators: a backup may need it until 2027-01-06.");
    }

    /** The clock of this machine says that it is time, that of the database does not: both must. */
    @Test
    void believesNoClockAlone() {
        on(IN_NOVEMBER).rotate();

        databases.put(PlatformService.PERSONS, new Needs(Map.of(NOVEMBER, 12L), Map.of(OCTOBER, 34)));
        assertThat(refusals(LocalDate.of(2030, 1, 1)))
                .containsExactly("persons: rows needed it until 34 days ago, and backups of 35 days are kept.");

        databases.put(PlatformService.PERSONS, new Needs(Map.of(NOVEMBER, 12L), Map.of(OCTOBER, 400)));
        assertThat(refusals(IN_NOVEMBER)).hasSize(2);
    }

    @Test
    void keepsAKeyOfWhichTheServiceHasNotSaidThatItIsFree() {
        on(IN_NOVEMBER).rotate();
        databases.put(PlatformService.PERSONS, new Needs(Map.of(NOVEMBER, 12L), Map.of()));

        assertThat(refusals(LONG_AFTER))
                .containsExactly(
                        "persons: it has not noted yet that no row needs it; it does so within minutes while it runs.");
    }

    @Test
    void keepsTheKeyThatWrites() {
        assertThat(refusals(LONG_AFTER))
                .containsExactly(
                        "persons: it is the month that writes, or a later one.",
                        "indicators: it is the month that writes, or a later one.");
    }

    @Test
    void showsWhatEachFileHoldsAndWhatIsBehind() {
        on(IN_NOVEMBER).rotate();
        databases.put(PlatformService.PERSONS, new Needs(Map.of(OCTOBER, 3L, NOVEMBER, 9L), Map.of()));

        assertThat(on(IN_NOVEMBER)
                        .table(_ -> "2026-11", this::database)
                        .lines()
                        .map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        " service holds file writes service writes rows of earlier months",
                        " persons 2026-10 2026-11 2026-11 2026-11 3",
                        " indicators 2026-10 2026-11 2026-11 2026-11 keeps none");
    }

    @Test
    void saysWhenThereAreNoKeysYet() {
        assertThatExceptionOfType(EmbeddedException.class)
                .isThrownBy(() -> new MonthlyKeys(Map.of(), IN_NOVEMBER))
                .withMessageContaining("There are no keys yet");
    }

    private MonthlyKeys on(LocalDate today) {
        return new MonthlyKeys(files, today);
    }

    private List<String> refusals(LocalDate today) {
        return on(today).refusals(OCTOBER, this::database);
    }

    private Optional<Needs> database(PlatformService service) {
        return Optional.ofNullable(databases.get(service));
    }

    private Path file(PlatformService service) {
        return Objects.requireNonNull(files.get(service));
    }
}
