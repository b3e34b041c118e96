/** Adds an option, decides on it, links a trial, shows both. */
@NullMarked
package fr.parvis.facilitation.exploration.usecase;

import org.jspecify.annotations.NullMarked;
