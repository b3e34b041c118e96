/** Shows the exact text, releases it once, closes requests. */
@NullMarked
package fr.parvis.facilitation.release.usecase;

import org.jspecify.annotations.NullMarked;
