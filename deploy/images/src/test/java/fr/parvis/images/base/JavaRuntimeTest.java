package fr.parvis.images.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import fr.parvis.images.archive.LayerTree;
import fr.parvis.images.service.Service;
import fr.parvis.local.state.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaRuntimeTest {
    /** The compiler of Vert.x's generator, and Lucene's faster loops, which it does without: neither runs in a service. */
    private static final Set<String> NOT_NEEDED = Set.of("jdk.compiler", "jdk.incubator.vector");

    private static final Map<String, String> MODULES = modulesByPackage();

    @TempDir
    private Path folder;

    @Test
    void hasEveryModuleThatAServiceOrOneOfItsLibrariesRefersToAndNoOther() {
        Set<String> referredTo = jars().parallelStream()
                .flatMap(jar -> referredTo(jar).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        referredTo.removeAll(NOT_NEEDED);
        assertThat(JavaRuntime.REFERRED_TO).containsExactlyElementsOf(referredTo);
    }

    @Test
    @Tag("full")
    void givesTheSameLayerWheneverItIsLinked() throws Exception {
        assertThat(linked("first")).isEqualTo(linked("second"));
    }

    private String linked(String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        Path layer = place.resolve("java.tar");
        new LayerTree()
                .copyOf(JavaRuntime.ofThisJdk(place).linked(), "opt/java")
                .write(layer);
        return MoreFiles.asByteSource(layer).hash(Hashing.sha256()).toString();
    }

    private static Map<String, String> modulesByPackage() {
        Map<String, String> modules = new HashMap<>();
        ModuleFinder.ofSystem()
                .findAll()
                .forEach(module -> module.descriptor()
                        .packages()
                        .forEach(name -> modules.put(name, module.descriptor().name())));
        return modules;
    }

    /** Of all services, each one once. */
    private static List<Path> jars() {
        Repository repository = Repository.located();
        Set<String> seen = new HashSet<>();
        return Stream.of(Service.values())
                .map(service -> repository.application(service.id()))
                .flatMap(JavaRuntimeTest::files)
                .filter(file -> file.toString().endsWith(".jar"))
                .filter(file -> !file.toString().contains("/lib/main/") || seen.add(String.valueOf(file.getFileName())))
                .toList();
    }

    private static Stream<Path> files(Path application) {
        try (Stream<Path> files = Files.walk(application)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("run ./mvnw package first", e);
        }
    }

    private static Set<String> referredTo(Path jar) {
        Set<String> modules = new HashSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.endsWith("module-info.class") && !name.startsWith("META-INF/")) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        modules.addAll(referredTo(content.readAllBytes()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read", e);
        }
        return modules;
    }

    private static Set<String> referredTo(byte[] type) {
        Set<String> modules = new HashSet<>();
        ClassFile.of().parse(type).constantPool().forEach(entry -> {
            if (entry instanceof ClassEntry reference) {
                String name = reference.asInternalName();
                String module = MODULES.get(
                        name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.'));
                if (module != null) {
                    modules.add(module);
                }
            }
        });
        return modules;
    }
}
