/** What can be done with a commission. */
@NullMarked
package fr.parvis.facilitation.commission.usecase;

import org.jspecify.annotations.NullMarked;
