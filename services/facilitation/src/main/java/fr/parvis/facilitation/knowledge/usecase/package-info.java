/** Opens and closes her sections, and writes in those that are open. */
@NullMarked
package fr.parvis.facilitation.knowledge.usecase;

import org.jspecify.annotations.NullMarked;
