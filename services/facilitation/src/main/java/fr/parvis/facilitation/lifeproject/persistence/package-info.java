/** Keeps the versions of her life project. */
@NullMarked
package fr.parvis.facilitation.lifeproject.persistence;

import org.jspecify.annotations.NullMarked;
