/** Keeps which aims matter to her. */
@NullMarked
package fr.parvis.facilitation.aim.persistence;

import org.jspecify.annotations.NullMarked;
