/** Archives of images as Docker, Podman, skopeo and kind read them, written and opened again. */
@NullMarked
package fr.parvis.images.archive;

import org.jspecify.annotations.NullMarked;
