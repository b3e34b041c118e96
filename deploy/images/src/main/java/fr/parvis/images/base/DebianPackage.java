package fr.parvis.images.base;

import fr.parvis.images.program.Program;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package whose signature chain apt has checked.
 *
 * @param control its description, as scanners for known weaknesses read it
 */
record DebianPackage(Path file, String control) {
    private static final Pattern BASE_OF_GCC = Pattern.compile("gcc-\\d+-base");

    static DebianPackage read(Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Program.Result told =
                Program.in(folder, "dpkg-deb", "-f", file.toString()).run();
        if (!told.succeeded()) {
            throw new IllegalStateException("%s is not a package: %s".formatted(file, told.line("dpkg-deb")));
        }
        return new DebianPackage(file, told.output());
    }

    String name() {
        return field("Package").orElseThrow();
    }

    String version() {
        return field("Version").orElseThrow();
    }

    /** The package that holds the licence of the libraries of GCC; its name has GCC's version in it. */
    Optional<String> licenceElsewhere() {
        return field("Depends").map(BASE_OF_GCC::matcher).filter(Matcher::find).map(Matcher::group);
    }

    private Optional<String> field(String name) {
        return control.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst();
    }
}
