package fr.parvis.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AotCacheTest {
    @TempDir
    private Path folder;

    private Path jar = Path.of("unset");

    @BeforeEach
    void writeJar() throws Exception {
        jar = Files.writeString(folder.resolve("service.jar"), "one");
    }

    @Test
    void recordsTheFirstTimeAndUsesTheCacheFromThenOn() throws Exception {
        assertThat(cache().options()).contains("-XX:AOTMode=record");
        assertThat(cache().recorded()).isFalse();
        Files.writeString(folder.resolve("service.aotconf"), "recording");
        assertThat(cache().recorded()).isTrue();
        Files.writeString(folder.resolve("service.aot"), "cache");

        assertThat(cache().options()).contains("-XX:AOTCache=" + folder.resolve("service.aot"));
    }

    @Test
    void recordsAnewWhenAJarChanged() throws Exception {
        cache().options();
        Files.writeString(folder.resolve("service.aot"), "cache");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));

        assertThat(cache().options()).contains("-XX:AOTMode=record");
        assertThat(folder.resolve("service.aot")).doesNotExist();
    }

    @Test
    void letsASecondProcessUseTheCacheAndNeverRecord() throws Exception {
        assertThat(cache().optionsIfMade()).isEmpty();
        cache().options();
        Files.writeString(folder.resolve("service.aot"), "cache");

        assertThat(cache().optionsIfMade()).contains("-XX:AOTCache=" + folder.resolve("service.aot"));
    }

    @Test
    void leavesNothingUnderTheNameOfTheCacheThatWasNotFinished() throws Exception {
        cache().options();
        Files.writeString(folder.resolve("service.aotconf"), "no recording");

        assertThat(cache().make()).isEqualTo(AotCache.Made.NOT_MADE);

        assertThat(folder.resolve("service.aot")).doesNotExist();
        assertThat(folder.resolve("service.aot.new")).doesNotExist();
        assertThat(cache().options()).contains("-XX:AOTMode=record");
    }

    private AotCache cache() {
        return new AotCache(folder, "service", List.of(jar.toString()), List.of());
    }
}
