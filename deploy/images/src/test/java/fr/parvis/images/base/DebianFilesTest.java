package fr.parvis.images.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DebianFilesTest {
    @ParameterizedTest
    @CsvSource({
        "./lib/x86_64-linux-gnu/libc.so.6, usr/lib/x86_64-linux-gnu/libc.so.6",
        "./usr/lib/x86_64-linux-gnu/libstdc++.so.6, usr/lib/x86_64-linux-gnu/libstdc++.so.6",
        "./lib64/ld-linux-x86-64.so.2, usr/lib64/ld-linux-x86-64.so.2",
        "./usr/share/doc/libc6/copyright, usr/share/doc/libc6/copyright",
        "./usr/share/common-licenses/GPL-3, usr/share/common-licenses/GPL-3",
        "./etc/os-release, etc/os-release"
    })
    void keepsLibrariesAndLicencesAndPutsThemBelowUsr(String entry, String place) {
        assertThat(DebianFiles.place(entry)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./",
                "./bin/",
                "./usr/bin/ldd",
                "./sbin/ldconfig",
                "./usr/sbin/iconvconfig",
                "./usr/share/doc/libc6/changelog.Debian.gz",
                "./usr/share/man/man1/ldd.1.gz",
                "./usr/lib/x86_64-linux-gnu/gconv/UTF-16.so",
                "./etc/profile",
                "./root/.bashrc",
                "./tmp/"
            })
    void leavesOutPrograms(String entry) {
        assertThat(DebianFiles.place(entry)).isEmpty();
    }

    @Test
    void keepsALicenceThatLiesInAnotherPackage() {
        assertThat(DebianFiles.place("./usr/share/doc/libgcc-s1")).contains("usr/share/doc/libgcc-s1");
    }
}
