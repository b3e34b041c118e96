package fr.parvis.images;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.images.archive.ImageArchive;
import fr.parvis.images.base.BaseImage;
import fr.parvis.images.base.DebianArchive;
import fr.parvis.images.base.JavaRuntime;
import fr.parvis.images.program.ImageException;
import fr.parvis.images.service.BuiltImage;
import fr.parvis.images.service.Engine;
import fr.parvis.images.service.ImageBuilder;
import fr.parvis.images.service.ImageName;
import fr.parvis.images.service.Release;
import fr.parvis.images.service.Service;
import fr.parvis.images.service.SharedLibraries;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.state.Repository;
import fr.parvis.local.status.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parvis images}. */
@Command(
        name = "images",
        description = "Writes the image of every service as an archive, without a container engine.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "An image stands on a few packages of Debian, fetched and checked by the apt of this machine, and on the part of",
            "the running JDK that the services need. The same source, packages and JDK give the same image."
        })
public final class ImagesCommand implements ParvisCommand {
    @Option(
            names = "--service",
            paramLabel = "NAME",
            arity = "1..*",
            description = "only these: ${COMPLETION-CANDIDATES}")
    private List<Service> services = List.of(Service.values());

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "where the archives go; deploy/images/target/images by default")
    private @Nullable Path to;

    @Option(
            names = "--registry",
            paramLabel = "PREFIX",
            description =
                    "what stands before the names of the images, as antenna.images.registry; ${DEFAULT-VALUE} by default")
    private String registry = "parvis";

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "version in the names of the images; that of the source by default")
    private @Nullable String tag;

    @Option(names = "--load", description = "hand them to the docker or podman of this machine")
    private boolean load;

    @Option(
            names = "--push",
            description =
                    "send them to the registry, with the login that docker login or podman login left on this machine")
    private boolean push;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "list of Debian sources, in apt's form, instead of this machine's")
    private @Nullable Path sources;

    @Override
    public Integer call() throws IOException {
        try {
            make(Repository.located());
            return 0;
        } catch (ImageException e) {
            throw new EmbeddedException(String.valueOf(e.getMessage()), e);
        }
    }

    private void make(Repository repository) throws IOException {
        Optional<Engine> engine = load ? Optional.of(engine()) : Optional.empty();
        Path target = repository.root().resolve("deploy/images/target");
        Path folder = Files.createDirectories(to == null ? target.resolve("images") : to);
        Release release = Release.of(repository.root());
        ImageName name = new ImageName(registry, tag == null ? release.version() : tag);
        SharedLibraries shared = SharedLibraries.of(service -> repository.application(service.id()));
        DebianArchive debian = new DebianArchive(target.resolve("debian"), Optional.ofNullable(sources));
        System.out.println("The base: packages of Debian, and the runtime of Java");
        BaseImage base = BaseImage.make(target.resolve("base"), debian, JavaRuntime.ofThisJdk(target.resolve("java")));
        ImageBuilder builder = new ImageBuilder(base, release, shared, target.resolve("layers"));
        TextTable table = new TextTable("image", "size", "layers", push ? "digest in the registry" : "id");
        for (Service service : EnumSet.copyOf(services)) {
            System.out.println("  " + service);
            Path application = repository.application(service.id());
            Path archive = folder.resolve(service + ".tar");
            BuiltImage built = builder.write(service, application, name, archive);
            engine.ifPresent(present -> present.load(archive));
            String mark = push ? builder.push(service, application, name) : built.id();
            ImageArchive written = ImageArchive.open(archive);
            table.row(
                    built.name(),
                    "%d MB".formatted(written.size() / 1_000_000),
                    String.valueOf(written.layers().size()),
                    mark);
        }
        System.out.println(table);
        System.out.println(next(folder));
    }

    private static Engine engine() {
        return Engine.found()
                .orElseThrow(
                        () -> new ImageException(
                                "No container engine answers here (docker, podman): leave --load out and take the archives to a machine that has one."));
    }

    private String next(Path folder) {
        if (push) {
            return "\nNext: these digests go into antenna.images.digests; docs/howto/install-with-helm.md says where.";
        }
        return """

                Archives: %1$s. Next, one of
                  ./parvis images --push --registry registry.example.org/parvis --tag 0.1.0
                  docker load --input %1$s/persons.tar
                  skopeo copy docker-archive:%1$s/persons.tar docker://registry.example.org/parvis/persons:0.1.0
                  kind load image-archive %1$s/persons.tar
                docs/howto/install-with-helm.md says more.""".formatted(folder);
    }
}
