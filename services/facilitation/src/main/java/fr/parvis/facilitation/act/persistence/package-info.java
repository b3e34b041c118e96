/** Keeps which act stands behind which change. */
@NullMarked
package fr.parvis.facilitation.act.persistence;

import org.jspecify.annotations.NullMarked;
