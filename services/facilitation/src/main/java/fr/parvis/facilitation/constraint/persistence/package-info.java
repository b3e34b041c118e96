/** Keeps the constraints she knows of, encrypted under her key. */
@NullMarked
package fr.parvis.facilitation.constraint.persistence;

import org.jspecify.annotations.NullMarked;
