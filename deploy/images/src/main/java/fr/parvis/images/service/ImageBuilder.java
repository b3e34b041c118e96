package fr.parvis.images.service;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import fr.parvis.images.base.BaseImage;
import fr.parvis.images.program.ImageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Puts services on the base. */
public final class ImageBuilder {
    /** The same as in the charts, which name it themselves. */
    static final List<String> ENTRYPOINT = List.of(
            "java",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            ServiceLayers.HOME + "/quarkus-run.jar");

    static final int PORT = 8080;
    private static final String LABEL = "org.opencontainers.image.";

    private final BaseImage base;
    private final Release release;
    private final SharedLibraries shared;
    private final Path cache;

    /** @param cache where packed layers are kept, so that what did not change is not packed again */
    public ImageBuilder(BaseImage base, Release release, SharedLibraries shared, Path cache) {
        this.base = base;
        this.release = release;
        this.shared = shared;
        this.cache = cache;
    }

    /** Writes the archive of a service from what Quarkus packaged. */
    public BuiltImage write(Service service, Path application, ImageName name, Path archive) {
        ImageReference reference = name.of(service);
        Path unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
        JibContainer made = build(
                service, application, Containerizer.to(TarImage.at(unfinished).named(reference)));
        try {
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive " + archive + " could not be written", e);
        }
        return new BuiltImage(service, reference.toString(), made.getImageId().toString());
    }

    /** Sends the image of a service to its registry, with the login that {@code docker login} or {@code podman login} left. */
    public String push(Service service, Path application, ImageName name) {
        ImageReference reference = name.of(service);
        RegistryImage registry = RegistryImage.named(reference)
                .addCredentialRetriever(CredentialRetrieverFactory.forImage(reference, event -> {})
                        .dockerConfig());
        Containerizer to = Containerizer.to(registry)
                // As engines do: without TLS only to a registry on this machine.
                .setAllowInsecureRegistries(reference.getRegistry().matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?"));
        return build(service, application, to).getDigest().toString();
    }

    private JibContainer build(Service service, Path application, Containerizer to) {
        try {
            return plan(service, application)
                    .containerize(to.setToolName("parvis")
                            .setBaseImageLayersCache(cache.resolve("base"))
                            .setApplicationLayersCache(cache.resolve("application")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageException("The making of images was interrupted: start it again.", e);
        } catch (RegistryException e) {
            throw refused(e);
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        } catch (IOException e) {
            throw refused(e);
        } catch (CacheDirectoryCreationException e) {
            throw new ImageException("The folder %s cannot be written: correct its rights.".formatted(cache), e);
        }
    }

    private static RuntimeException refused(@Nullable Throwable cause) {
        if (!(cause instanceof RegistryException || cause instanceof IOException)) {
            return new IllegalStateException("the image could not be made", cause);
        }
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new ImageException(
                "The image could not be handed over (%s): check the name of the registry, the login to it and the room on the disk."
                        .formatted(reason),
                cause);
    }

    private JibContainerBuilder plan(Service service, Path application) throws IOException {
        return Jib.from(TarImage.at(base.archive()))
                .setPlatforms(Set.of(new Platform(base.architecture(), "linux")))
                .setFileEntriesLayers(ServiceLayers.of(application, shared))
                .setUser(BaseImage.USER + ":" + BaseImage.USER)
                .setWorkingDirectory(ServiceLayers.HOME)
                .setEntrypoint(ENTRYPOINT)
                .setExposedPorts(Set.of(Port.tcp(PORT)))
                .setLabels(labels(service))
                .setCreationTime(release.created());
    }

    private Map<String, String> labels(Service service) {
        Map<String, String> labels = new TreeMap<>(Map.of(
                LABEL + "title", service.title(),
                LABEL + "description", service.description(),
                LABEL + "version", release.version(),
                LABEL + "licenses", "EUPL-1.2",
                LABEL + "created", release.created().toString()));
        release.revision().ifPresent(revision -> labels.put(LABEL + "revision", revision));
        return labels;
    }
}
