/** A small API with which every manner of our APIs is tried out. */
@NullMarked
package fr.parvis.commons.web.sample;

import org.jspecify.annotations.NullMarked;
