/** Keeps her wish and her designations in the database, the names under her key. */
@NullMarked
package fr.parvis.facilitation.referent.persistence;

import org.jspecify.annotations.NullMarked;
