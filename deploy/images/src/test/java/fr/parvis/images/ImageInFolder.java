package fr.parvis.images;

import fr.parvis.images.archive.ImageArchive;
import fr.parvis.images.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An image unpacked, whose Java runs without an engine. */
record ImageInFolder(Path root) {
    private static final Set<PosixFilePermission> RUNNABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    /** Mounts what an engine would mount, everything else cannot be written; a superuser also becomes the user of the image. */
    private static final String CONFINED = """
            set -e
            root=$1
            shift
            mount --bind "$root" "$root"
            mount --rbind /dev "$root/dev"
            mount --rbind /proc "$root/proc"
            mount -t tmpfs none "$root/tmp"
            mount -o remount,ro,bind "$root"
            cd "$root"
            exec chroot $as "$root" "$@"
            """;

    static ImageInFolder unpack(ImageArchive image, Path root) {
        image.walk((layer, entry, content) -> {
            Path place = root.resolve(entry.getName().replaceFirst("^/", "")).normalize();
            Files.createDirectories(place.getParent());
            if (entry.isDirectory()) {
                Files.createDirectories(place);
            } else if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            } else {
                Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
                if ((entry.getMode() & 0111) != 0) {
                    Files.setPosixFilePermissions(place, RUNNABLE);
                }
            }
        });
        return new ImageInFolder(root);
    }

    /** With the libraries of the image alone, where nothing is permitted: the paths are those of this machine. */
    Program.Result java(List<String> environment, String... arguments) throws IOException {
        Path loader = loader();
        List<String> command = new ArrayList<>(List.of("env", "-i"));
        command.addAll(environment);
        command.addAll(List.of(
                loader.toString(),
                "--library-path",
                String.valueOf(loader.getParent()),
                root.resolve("opt/java/bin/java").toString()));
        Stream.of(arguments).map(this::here).forEach(command::add);
        return new Program(root, command).run();
    }

    /** Whether this machine gives a root of its own at all; asked without anything of the image. */
    boolean mayConfine() {
        List<String> command = new ArrayList<>(ofItsOwn());
        command.add("true");
        return new Program(root, command).run().succeeded();
    }

    /** As in a container: in a root of its own that cannot be written. */
    Program.Result confined(List<String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"));
        command.add(superuser() ? "as=--userspec=10001:10001" : "as=");
        command.addAll(environment);
        command.addAll(ofItsOwn());
        command.addAll(List.of("sh", "-c", CONFINED, "sh", root.toString(), "/opt/java/bin/java"));
        command.addAll(List.of(arguments));
        return new Program(root, command).run();
    }

    private List<String> ofItsOwn() {
        return superuser() ? List.of("unshare", "--mount") : List.of("unshare", "--mount", "--user", "--map-root-user");
    }

    private boolean superuser() {
        return Program.in(root, "id", "-u").run().output().strip().equals("0");
    }

    private String here(String argument) {
        return argument.replace("/opt/parvis", root.resolve("opt/parvis").toString());
    }

    /** The loader of programs of whatever processor this is. */
    private Path loader() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("usr/lib"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName()).startsWith("ld-linux"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
