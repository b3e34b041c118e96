package fr.parvis.images.service;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import fr.parvis.images.program.ImageException;

/**
 * How images are called, as in {@code antenna.images} of the charts.
 *
 * @param registry what stands before the name of the service
 */
public record ImageName(String registry, String tag) {
    public ImageName {
        registry = registry.replaceFirst("/+$", "");
        if (tag.equals("latest")) {
            throw new ImageException(
                    "The tag latest says nothing and the charts refuse it: name a version with --tag.");
        }
    }

    ImageReference of(Service service) {
        String name = "%s/%s:%s".formatted(registry, service.id(), tag);
        try {
            return ImageReference.parse(name);
        } catch (InvalidImageReferenceException e) {
            throw new ImageException(
                    "%s is not the name of an image: --registry takes a host and a folder in small letters, --tag a version."
                            .formatted(name),
                    e);
        }
    }
}
