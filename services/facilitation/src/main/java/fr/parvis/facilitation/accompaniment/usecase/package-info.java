/** What she decides of her list, and who reads it. */
@NullMarked
package fr.parvis.facilitation.accompaniment.usecase;

import org.jspecify.annotations.NullMarked;
