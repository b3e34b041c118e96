/** Keeps each report under a key of its own. */
@NullMarked
package fr.parvis.facilitation.employerorder.persistence;

import org.jspecify.annotations.NullMarked;
