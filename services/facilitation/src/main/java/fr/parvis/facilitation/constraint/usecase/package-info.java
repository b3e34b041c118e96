/** Says a constraint beside a choice, takes it back, shows what she said. */
@NullMarked
package fr.parvis.facilitation.constraint.usecase;

import org.jspecify.annotations.NullMarked;
