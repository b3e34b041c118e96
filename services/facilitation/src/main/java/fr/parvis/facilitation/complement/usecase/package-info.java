/** Proposes complementary support and keeps what she says to it. */
@NullMarked
package fr.parvis.facilitation.complement.usecase;

import org.jspecify.annotations.NullMarked;
