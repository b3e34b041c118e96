/** Hears of organisations. */
@NullMarked
package fr.parvis.facilitation.directory.messaging;

import org.jspecify.annotations.NullMarked;
