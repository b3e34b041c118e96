/** Keeps what she said of each part of her life, encrypted under her key. */
@NullMarked
package fr.parvis.facilitation.situation.persistence;

import org.jspecify.annotations.NullMarked;
