package fr.parvis.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import fr.parvis.images.program.ImageException;
import fr.parvis.images.service.ImageName;
import fr.parvis.images.service.Service;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image is sent to a registry without an engine. */
@Tag("full")
final class PushTest {
    private static final Service SERVICE = Service.PORTAL; // the smallest

    private final BuiltImages images = BuiltImages.get();
    private final Path application = BuiltImages.REPOSITORY.application(SERVICE.id());
    private final FakeRegistry registry;

    PushTest(@TempDir Path folder) throws Exception {
        registry = new FakeRegistry(folder);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void saysTheDigestUnderWhichTheRegistryHasIt() {
        String digest =
                images.builder().push(SERVICE, application, new ImageName(registry.name() + "/parvis", "0.1.0"));

        String manifest = registry.manifest("/v2/parvis/portal/manifests/0.1.0");
        assertThat(digest).isEqualTo("sha256:" + Hashing.sha256().hashString(manifest, StandardCharsets.UTF_8));
        int layers = images.opened(SERVICE).layers().size();
        assertThat(registry.blobs()).hasSize(layers + 1).allMatch(manifest::contains);
        assertThat(manifest).contains(images.image(SERVICE).id());
    }

    @Test
    void saysInOneSentenceThatARegistryRefuses() {
        registry.fillUp();
        ImageName name = new ImageName(registry.name() + "/parvis", "0.1.0");

        assertThatThrownBy(() -> images.builder().push(SERVICE, application, name))
                .isInstanceOf(ImageException.class)
                .message()
                .matches("The image could not be handed over \\(.*(507|localhost).*\\): .*")
                .endsWith("check the name of the registry, the login to it and the room on the disk.")
                .hasLineCount(1);
    }
}
