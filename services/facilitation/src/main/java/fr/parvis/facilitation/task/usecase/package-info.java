/** Who may see what is due. */
@NullMarked
package fr.parvis.facilitation.task.usecase;

import org.jspecify.annotations.NullMarked;
