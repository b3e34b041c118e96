package fr.parvis.e2e.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files of the working tree, without what is built or belongs to Git. */
record Repository(Path root) {

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".parvis", "node_modules");

    /** The tree this test was built from; the build names it. */
    static Repository current() {
        var root = System.getProperty("parvis.root");
        if (root == null) {
            throw new IllegalStateException("run with -Dparvis.root=<the repository>, as the Maven build does");
        }
        return new Repository(Path.of(root).toAbsolutePath().normalize());
    }

    /** Paths relative to the root, in order. */
    List<Path> files(Predicate<Path> wanted) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var ours = folder.equals(root)
                            || !NOT_OURS.contains(folder.getFileName().toString());
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    var relative = root.relativize(file);
                    if (wanted.test(relative)) {
                        found.add(relative);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the repository cannot be walked", e);
        }
        return found.stream().sorted().toList();
    }

    String text(Path relative) {
        try {
            return Files.readString(root.resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(relative + " cannot be read", e);
        }
    }

    void write(Path relative, String text) {
        try {
            Files.writeString(root.resolve(relative), text);
        } catch (IOException e) {
            throw new UncheckedIOException(relative + " cannot be written", e);
        }
    }
}
