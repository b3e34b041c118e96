package fr.parvis.persons.locker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSignatureTest {

    private static final Map<FileType, byte[]> STARTS = Map.of(
            FileType.PDF, text("%PDF-1.7\n%âãÏÓ\n"),
            FileType.JPEG, hex("ffd8ffe000104a46494600010100"),
            FileType.PNG, hex("89504e470d0a1a0a0000000d49484452"),
            FileType.TEXT, text("Bonjour, voici ma demande. Élodie\n"),
            FileType.MP3, hex("49443303000000000000fffb9064"),
            FileType.OGG, ogg("OpusHead"),
            FileType.WAV, text("RIFF$\0\0\0WAVEfmt "),
            FileType.M4A, hex("00000020667479704d344120000000004d34412069736f6d"));

    @ParameterizedTest
    @EnumSource
    void knowsEachTypeByItsFirstBytesAndTakesItForNoOther(FileType type) {
        byte[] start = requireNonNull(STARTS.get(type));

        assertThat(Arrays.stream(FileType.values()).filter(other -> FileSignature.fits(other, start)))
                .containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<html><body>bonjour</body></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "#!/bin/sh\nrm -rf /",
                "MZ\0\0PE\0\0",
                "PK\3\4archive",
                ""
            })
    void takesNothingElseForAnyOfThem(String start) {
        assertThat(Arrays.stream(FileType.values()).filter(type -> FileSignature.fits(type, text(start))))
                .isEmpty();
    }

    @Test
    void namesEveryTypeOnce() {
        assertThat(STARTS).containsOnlyKeys(FileType.values());
        assertThat(FileType.of("application/pdf")).contains(FileType.PDF);
        assertThat(FileType.of("application/x-msdownload")).isEmpty();
    }

    private static byte[] ogg(String codec) {
        byte[] page = Arrays.copyOf(hex("4f67675300020000000000000000010000000000000000000000011300"), 64);
        System.arraycopy(text(codec), 0, page, 28, codec.length());
        return page;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
