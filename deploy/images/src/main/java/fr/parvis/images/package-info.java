/** Makes the images that an antenna's cluster runs, without a container engine. */
@NullMarked
package fr.parvis.images;

import org.jspecify.annotations.NullMarked;
