/** Other programs of this machine that the images are made with or handed to. */
@NullMarked
package fr.parvis.images.program;

import org.jspecify.annotations.NullMarked;
