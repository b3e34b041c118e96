/** Records what she says, and what others say beside it. */
@NullMarked
package fr.parvis.facilitation.expression.usecase;

import org.jspecify.annotations.NullMarked;
