/** Hears her yes, and hears when she takes it back. */
@NullMarked
package fr.parvis.facilitation.caseload.messaging;

import org.jspecify.annotations.NullMarked;
