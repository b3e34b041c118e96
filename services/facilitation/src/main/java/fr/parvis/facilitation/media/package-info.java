/** Her voice and her pictures: files that say something in her stead, brought part by part and kept as unreadable as her words. */
@NullMarked
package fr.parvis.facilitation.media;

import org.jspecify.annotations.NullMarked;
