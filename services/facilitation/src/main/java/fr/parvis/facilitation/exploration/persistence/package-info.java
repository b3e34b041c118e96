/** Keeps explored options and links to her trials, words encrypted under her key. */
@NullMarked
package fr.parvis.facilitation.exploration.persistence;

import org.jspecify.annotations.NullMarked;
