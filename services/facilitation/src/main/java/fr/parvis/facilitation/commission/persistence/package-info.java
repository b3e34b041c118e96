/** Commissions as they are kept. */
@NullMarked
package fr.parvis.facilitation.commission.persistence;

import org.jspecify.annotations.NullMarked;
