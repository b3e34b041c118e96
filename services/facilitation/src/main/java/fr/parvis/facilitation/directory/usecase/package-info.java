/** Shows the directory of organisations. */
@NullMarked
package fr.parvis.facilitation.directory.usecase;

import org.jspecify.annotations.NullMarked;
