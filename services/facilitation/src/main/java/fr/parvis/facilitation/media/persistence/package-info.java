/** Keeps her files in parts, each encrypted with her key. */
@NullMarked
package fr.parvis.facilitation.media.persistence;

import org.jspecify.annotations.NullMarked;
