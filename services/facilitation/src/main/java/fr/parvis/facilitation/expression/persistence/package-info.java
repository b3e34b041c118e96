/** Keeps her words under her key; no statement here can change them. */
@NullMarked
package fr.parvis.facilitation.expression.persistence;

import org.jspecify.annotations.NullMarked;
