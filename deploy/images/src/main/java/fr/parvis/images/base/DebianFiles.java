package fr.parvis.images.base;

import com.google.common.io.ByteSource;
import fr.parvis.images.archive.LayerTree;
import fr.parvis.images.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The lowest layer: libraries and licences out of packages, and the few files every program expects. No shell, no package manager. */
final class DebianFiles {
    /** Number of the user and of its group, the same in the charts. */
    static final int USER = 10001;

    private static final Set<String> MERGED = Set.of("bin", "sbin", "lib", "lib32", "lib64", "libx32");
    private static final Pattern KEPT = Pattern.compile("usr/lib(64)?/.+|usr/share/doc/[^/]+(/copyright)?"
            + "|usr/share/common-licenses/.+|etc/(os-release|debian_version|ld\\.so\\.conf(\\.d/.+)?)");
    private static final Pattern LEFT_OUT = Pattern.compile(".*/(gconv|audit)/.*");

    private final LayerTree tree = new LayerTree();

    static LayerTree of(List<DebianPackage> packages) {
        DebianFiles files = new DebianFiles();
        packages.forEach(files::unpack);
        files.addOwn();
        return files.tree;
    }

    /** Where an entry of a package goes, if it is kept: since Debian 12 everything lies below {@code /usr}. */
    static Optional<String> place(String entry) {
        String path = entry.replaceFirst("^(\\./|/)", "").replaceFirst("/$", "");
        String first = path.split("/", 2)[0];
        String merged = MERGED.contains(first) ? "usr/" + path : path;
        return Optional.of(merged)
                .filter(place -> KEPT.matcher(place).matches())
                .filter(place -> !LEFT_OUT.matcher(place).matches());
    }

    private void unpack(DebianPackage one) {
        Program.Result result = new Program(
                        Objects.requireNonNull(one.file().getParent()),
                        List.of("dpkg-deb", "--fsys-tarfile", one.file().toString()))
                .run(this::unpack);
        if (!result.succeeded()) {
            throw new IllegalStateException("the package %s cannot be unpacked".formatted(one.file()));
        }
        tree.file("var/lib/dpkg/status.d/" + one.name(), false, text(one.control()));
    }

    private byte[] unpack(InputStream output) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(output)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Optional<String> place = place(entry.getName());
                if (place.isPresent()) {
                    add(place.get(), entry, tar);
                }
            }
            output.transferTo(OutputStream.nullOutputStream());
        }
        return new byte[0];
    }

    private void add(String place, TarArchiveEntry entry, InputStream content) throws IOException {
        if (entry.isSymbolicLink()) {
            tree.link(place, mergedTarget(entry.getLinkName()));
        } else if (entry.isFile() && !entry.isLink()) {
            boolean executable = (entry.getMode() & 0100) != 0;
            tree.file(place, executable, ByteSource.wrap(content.readAllBytes()));
        } else if (entry.isLink()) {
            throw new IllegalStateException(entry.getName() + " is a hard link, which no package here had so far");
        }
    }

    private static String mergedTarget(String target) {
        boolean merged =
                target.startsWith("/") && MERGED.contains(target.substring(1).split("/", 2)[0]);
        return merged ? "/usr" + target : target;
    }

    private void addOwn() {
        tree.link("lib", "usr/lib")
                .link("lib64", "usr/lib64")
                .folder("usr/lib64", 0755)
                .folder("tmp", 01777);
        // An engine mounts these; a plain chroot needs them as well.
        List.of("dev", "proc", "sys").forEach(mounted -> tree.folder(mounted, 0755));
        tree.file("etc/passwd", false, text("""
                root:x:0:0:root:/:/nonexistent
                parvis:x:%1$d:%1$d:parvis:/nonexistent:/nonexistent
                """.formatted(USER)));
        tree.file("etc/group", false, text("""
                root:x:0:
                parvis:x:%d:
                """.formatted(USER)));
        // Names of hosts: what the cluster wrote into /etc/hosts goes before its name server.
        tree.file("etc/nsswitch.conf", false, text("""
                passwd: files
                group: files
                hosts: files dns
                """));
    }

    private static ByteSource text(String content) {
        return ByteSource.wrap(content.getBytes(StandardCharsets.UTF_8));
    }
}
