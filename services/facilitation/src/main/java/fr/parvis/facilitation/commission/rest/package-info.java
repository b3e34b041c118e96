/** Commissions as they are asked for and answered. */
@NullMarked
package fr.parvis.facilitation.commission.rest;

import org.jspecify.annotations.NullMarked;
