/** Keeps proposals of complementary support under her key. */
@NullMarked
package fr.parvis.facilitation.complement.persistence;

import org.jspecify.annotations.NullMarked;
