/** The texts of commissions as they are asked for. */
@NullMarked
package fr.parvis.facilitation.commissionguide.rest;

import org.jspecify.annotations.NullMarked;
