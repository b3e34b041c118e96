/** Keeps the rights log under her key; rows are only ever added. */
@NullMarked
package fr.parvis.facilitation.rights.persistence;

import org.jspecify.annotations.NullMarked;
